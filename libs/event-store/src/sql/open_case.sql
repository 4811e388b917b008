-- Which cases are open is asked each minute; without these it would read the whole record.
create index event_case_opened on event (stream) where type = 'CaseOpened';
create index event_case_ended on event (stream) where type = 'CaseEnded';
