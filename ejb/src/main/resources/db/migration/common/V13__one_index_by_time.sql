-- One index for what two did: pages in the order of time, and counting by it alone. Each event paid for both.
drop index audit_event_for_counting;
drop index audit_event_by_time;
create index audit_event_by_time on audit_event (recorded_at, id, type, channel, format, protocol);
