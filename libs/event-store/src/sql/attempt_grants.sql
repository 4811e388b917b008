grant select, insert, update, delete on refused_attempt, stopped_flood to jishi_app;
grant select, insert, delete on used_sign_in to jishi_app;
grant execute on function note_attempt(jsonb, integer), stop_flood(text, text, timestamptz) to jishi_app;
