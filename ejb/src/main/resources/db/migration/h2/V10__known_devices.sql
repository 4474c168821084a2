-- Devices for which something was handed out: a kind of mail program and dates, nothing that tells one machine from another.
-- They go with the person.
create table known_device (
    id         uuid        not null primary key,
    person_id  uuid        not null references person (id) on delete cascade,
    client     varchar(40) not null,
    ordinal    integer     not null,
    protocol   varchar(4)  not null check (protocol in ('IMAP', 'POP')),
    since_at   timestamp(6) with time zone not null,
    last_at    timestamp(6) with time zone not null,
    settled_at timestamp(6) with time zone,
    constraint device_once unique (person_id, client, ordinal)
);
