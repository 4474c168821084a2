-- The database and its two roles, made once by an administrator:
--   psql -d postgres -f roles.sql
-- and then \password carteiro_owner and \password carteiro.
--
-- carteiro_owner owns the tables and changes them at a new version (CARTEIRO_DB_OWNER_USER);
-- carteiro works with them and can neither change nor remove what stands in the record (CARTEIRO_DB_USER).
create role carteiro_owner login;
create role carteiro login connection limit 64;

create database carteiro owner carteiro_owner encoding 'UTF8' template template0;
revoke all on database carteiro from public;
grant connect on database carteiro to carteiro;

-- a commit that was acknowledged is on the disk, whatever the server's general settings become
alter role carteiro in database carteiro set synchronous_commit = 'on';
-- rows are asked for one by one, by their keys, and lie in memory: a small table is not read through for one of them
alter role carteiro in database carteiro set random_page_cost = 1.1;

\connect carteiro
alter schema public owner to carteiro_owner;
revoke all on schema public from public;
grant usage on schema public to carteiro;
