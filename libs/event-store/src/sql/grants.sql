-- The program reads everything of the record and writes events through append alone.
revoke create on schema public from public;
revoke execute on all functions in schema public from public;

grant usage on schema public to jishi_app;
grant select on event, command_answer, unsequenced, sequenced, checkpoint, observed, store to jishi_app;
grant insert, update on checkpoint, observed to jishi_app;
grant execute on function append(jsonb), sequence_batch(integer), store_now(), store_clock(), instant_text(timestamptz)
  to jishi_app;
