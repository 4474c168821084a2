-- Deleting a person's key is how a person is forgotten; the events stay as they are.
create table person_key (
    person_id   uuid          not null primary key references person (id),
    reference   varchar(64)   not null unique,
    wrapped_key varbinary(64) not null
);

-- The record. The leaf is the truth; the other columns repeat parts of it for searching.
create table audit_event (
    id          varchar(32)     not null primary key,
    recorded_at timestamp(6) with time zone not null,
    type        varchar(40)     not null,
    actor_ref   varchar(64)     not null,
    person_ref  varchar(64)     not null,
    channel     varchar(10)     not null,
    protocol    varchar(4),
    format      varchar(40),
    leaf        varbinary(8192) not null,
    leaf_hash   varbinary(32)   not null,
    record_mac  varbinary(32)   not null
);
create index audit_event_by_time on audit_event (recorded_at, id);
create index audit_event_by_person on audit_event (person_ref, recorded_at, id);

-- H2 has one administrator and so no real protection; this keeps an honest mistake from changing the record.
create trigger audit_event_is_insert_only before update, delete on audit_event
    for each row call "br.cefetmg.carteiro.database.InsertOnly";
create trigger acknowledgement_is_insert_only before update, delete on acknowledgement
    for each row call "br.cefetmg.carteiro.database.InsertOnly";
