-- The answer 'conflict' when a named stream or the clock has moved since the decision, else null.
create function append_conflict(request jsonb) returns jsonb language plpgsql as $$
declare
  clock constant jsonb := store_clock();
  decided constant jsonb := request -> 'decidedAt';
  apart constant interval := (clock ->> 'now')::timestamptz - (decided ->> 'now')::timestamptz;
  moved boolean;
  heads jsonb;
begin
  select coalesce(bool_or(h.version <> h.expected), false),
    jsonb_agg(jsonb_build_object('stream', h.stream, 'version', h.version))
    into moved, heads
    from named_heads(request) h;
  if moved
    or (apart between interval '-1 second' and interval '1 second') is not true
    or decided -> 'offsetVersion' is distinct from clock -> 'offsetVersion'
  then
    return jsonb_build_object('kind', 'conflict', 'heads', coalesce(heads, '[]'), 'clock', clock);
  end if;
  return null;
end
$$;
