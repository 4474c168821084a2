-- Deleting a person's key is how a person is forgotten; the events stay as they are.
create table person_key (
    person_id   uuid        not null primary key references person (id),
    reference   varchar(64) not null unique,
    wrapped_key bytea       not null check (octet_length(wrapped_key) <= 64)
);

-- The record. The leaf is the truth; the other columns repeat parts of it for searching.
create table audit_event (
    id          varchar(32) not null primary key,
    recorded_at timestamp(6) with time zone not null,
    type        varchar(40) not null,
    actor_ref   varchar(64) not null,
    person_ref  varchar(64) not null,
    channel     varchar(10) not null,
    protocol    varchar(4),
    format      varchar(40),
    leaf        bytea       not null check (octet_length(leaf) <= 8192),
    leaf_hash   bytea       not null check (octet_length(leaf_hash) = 32),
    record_mac  bytea       not null check (octet_length(record_mac) = 32)
);
create index audit_event_by_time on audit_event (recorded_at, id);
create index audit_event_by_person on audit_event (person_ref, recorded_at, id);

-- What is written stays. Privileges keep the application from it; the triggers also stop the owner's honest mistakes,
-- and "always" means under session_replication_role = replica too.
create function refuse_to_change_the_record() returns trigger language plpgsql as $$
begin
    raise exception 'The record is insert-only: % on % refused', tg_op, tg_table_name using errcode = '42501';
end $$;
revoke execute on function refuse_to_change_the_record() from public;

create trigger audit_event_is_insert_only before update or delete on audit_event
    for each row execute function refuse_to_change_the_record();
create trigger audit_event_is_never_emptied before truncate on audit_event
    for each statement execute function refuse_to_change_the_record();
create trigger acknowledgement_is_insert_only before update or delete on acknowledgement
    for each row execute function refuse_to_change_the_record();
create trigger acknowledgement_is_never_emptied before truncate on acknowledgement
    for each statement execute function refuse_to_change_the_record();
alter table audit_event enable always trigger audit_event_is_insert_only;
alter table audit_event enable always trigger audit_event_is_never_emptied;
alter table acknowledgement enable always trigger acknowledgement_is_insert_only;
alter table acknowledgement enable always trigger acknowledgement_is_never_emptied;

-- What the application does with each table, and no more. Where it migrates itself (development) it owns the tables,
-- and these say nothing new.
grant select, insert, update on person, protocol_choice to "${application}";
grant select, insert on former_mailbox, acknowledgement, person_key, audit_event to "${application}";
