-- Holds all that the summary counts by and that a search filters by, so that neither has to look at a million leaves: the
-- summary reads this index alone, a search for something rare walks it and fetches only what it found.
create index audit_event_for_counting on audit_event (recorded_at, type, channel, format, protocol);
