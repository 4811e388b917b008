-- An instant as the program writes it: UTC with microseconds, which a JavaScript Date would cut off.
create function instant_text(instant timestamptz) returns text language sql stable
  return to_char(instant at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
