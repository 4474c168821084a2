-- People who have signed in; issuer and subject are who they are, the address is what they have now.
create table person (
    id             uuid         not null primary key,
    issuer         varchar(255) not null,
    subject        varchar(255) not null,
    active_address varchar(320) unique,
    display_name   varchar(255),
    seen_at        timestamp(6) with time zone not null,
    version        bigint       not null,
    constraint person_once unique (issuer, subject)
);

create table former_mailbox (
    id        uuid         not null primary key,
    address   varchar(320) not null,
    person_id uuid         not null references person (id),
    gone_at   timestamp(6) with time zone not null
);
create index former_mailbox_by_address on former_mailbox (address);

-- Texts that somebody acknowledged, word for word.
create table acknowledgement (
    sha256   varchar(64)   not null primary key,
    language varchar(16)   not null,
    version  integer       not null,
    text     varchar(4000) not null
);

-- Exactly one receive protocol a person; POP only with its acknowledgement.
create table protocol_choice (
    person_id       uuid        not null primary key references person (id),
    protocol        varchar(4)  not null check (protocol in ('IMAP', 'POP')),
    acknowledgement varchar(64) references acknowledgement (sha256),
    version         bigint      not null,
    changed_at      timestamp(6) with time zone not null,
    constraint pop_is_acknowledged check ((protocol = 'POP') = (acknowledgement is not null))
);
