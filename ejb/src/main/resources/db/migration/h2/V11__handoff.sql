-- One-time codes. What stands here opens nothing: codes and tickets are named by a hash whose key is not in the database.
create table handoff_code (
    code_hash       varchar(64) not null primary key,
    person_id       uuid        not null references person (id),
    protocol        varchar(4)  not null check (protocol in ('IMAP', 'POP')),
    format          varchar(40) not null,
    ssl             boolean     not null,
    replacement     boolean     not null,
    manual_revision varchar(255)not null,
    sign_in_needed  boolean     not null,
    ends_at         timestamp(6) with time zone not null,
    closing         varchar(10) check (closing in ('SPENT', 'REPLACED', 'OUTDATED')),
    open_for        varchar(80) unique,
    ticket_hash     varchar(64) unique,
    ticket_ends_at  timestamp(6) with time zone,
    constraint open_or_closed check ((closing is null) = (open_for is not null)),
    constraint a_ticket_is_for_a_spent_code check ((closing is not null and closing = 'SPENT') = (ticket_hash is not null)),
    constraint a_ticket_ends check ((ticket_hash is null) = (ticket_ends_at is null))
);
create index handoff_code_by_end on handoff_code (ends_at);
