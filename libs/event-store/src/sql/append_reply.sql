-- The answer of a recorded command as the program reads it.
create function append_reply(kind text, kept command_answer) returns jsonb language plpgsql volatile as $$
begin
  return jsonb_build_object(
    'kind', kind,
    'answer', kept.answer,
    'versions', kept.versions,
    'recordedAt', instant_text(kept.recorded_at),
    'clock', store_clock()
  );
end
$$;
