-- Keeps the answer of a command, with the token that reads can wait for.
create function keep_answer(request jsonb, at timestamptz) returns command_answer language plpgsql as $$
declare
  kept command_answer;
  token text;
begin
  select coalesce(jsonb_agg(jsonb_build_object('stream', h.stream, 'version', h.version)), '[]')
    into kept.versions
    from named_heads(request) h
    where h.written;
  token := (kept.versions #>> '{0,stream}') || ':' || (kept.versions #>> '{0,version}');
  kept.command_id := request ->> 'commandId';
  kept.request_digest := request ->> 'requestDigest';
  kept.recorded_at := at;
  kept.answer := (request -> 'answer') || jsonb_build_object('token', token, 'recordedAt', instant_text(at));
  insert into command_answer values (kept.*);
  return kept;
end
$$;
