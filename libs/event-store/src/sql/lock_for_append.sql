-- Takes every lock of an append before anything is written: exclusive on the command and the written streams, shared on
-- the streams only read, in the order of the keys, so that two appends never wait for each other in a circle.
-- A snapshot older than the locks would pass the version check, and a transaction id taken before them would break
-- "per stream, the order of ids is the order of versions", on which the sequencer relies: both are refused.
create function lock_for_append(request jsonb) returns void language plpgsql as $$
declare
  wanted record;
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'append runs at READ COMMITTED only' using errcode = 'JS001';
  end if;
  if pg_current_xact_id_if_assigned() is not null then
    raise exception 'append runs in a transaction that has written nothing' using errcode = 'JS001';
  end if;

  for wanted in
    select key, bool_or(exclusive) as exclusive
    from (
      select hashtextextended('command:' || (request ->> 'commandId'), 0) as key, true as exclusive
      union all
      select hashtextextended('stream:' || (w ->> 'stream'), 0), true from jsonb_array_elements(request -> 'writes') w
      union all
      select hashtextextended('stream:' || (r ->> 'stream'), 0), false from jsonb_array_elements(request -> 'reads') r
    ) named
    group by key
    order by key
  loop
    if wanted.exclusive then
      perform pg_advisory_xact_lock(wanted.key);
    else
      perform pg_advisory_xact_lock_shared(wanted.key);
    end if;
  end loop;
end
$$;
