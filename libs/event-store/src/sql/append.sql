-- The only way to write an event: one statement, one round trip, all or nothing. Runs with the owner's rights, which
-- the program doesn't have; hence the fixed search path.
create function append(request jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  kept command_answer;
  conflict jsonb;
  at timestamptz;
begin
  perform lock_for_append(request);

  select * into kept from command_answer where command_id = request ->> 'commandId';
  if found and kept.request_digest <> request ->> 'requestDigest' then
    return jsonb_build_object('kind', 'key-reused');
  elsif found then
    return append_reply('repeated', kept);
  end if;

  conflict := append_conflict(request);
  if conflict is not null then
    return conflict;
  end if;

  -- A server clock that was set back may not make a stream's times go back.
  select greatest(store_now(), max(h.recorded_at)) into at from named_heads(request) h where h.written;
  perform publish_vault_objects(request -> 'vault');
  perform insert_events(request, at);
  kept := keep_answer(request, at);
  return append_reply('appended', kept);
end
$$;
