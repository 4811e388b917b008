-- Notes a refused attempt and says what it is: the first of its kind, like an earlier one, or one too many.
create function note_attempt(attempt jsonb, most integer) returns jsonb language plpgsql as $$
declare
  who constant text := attempt ->> 'actor';
  target constant text := attempt ->> 'stream';
  at constant timestamptz := attempt ->> 'at';
  noted refused_attempt;
  in_hour integer;
  oldest timestamptz;
begin
  -- One actor's attempts on one stream are counted one after the other.
  perform pg_advisory_xact_lock(hashtextextended('attempts:' || who || ' ' || target, 0));
  select * into noted from refused_attempt where command_id = attempt ->> 'commandId';
  if not found then
    select count(*), min(attempted_at) into in_hour, oldest
      from refused_attempt
      where actor = who and stream = target and attempted_at > at - interval '1 hour';
    if in_hour >= most then
      return jsonb_build_object(
        'kind', 'stopped',
        'since', instant_text(stop_flood(who, target, at)),
        'until', instant_text(oldest + interval '1 hour')
      );
    end if;
    select * into noted
      from refused_attempt
      where likeness = attempt ->> 'likeness' and command_id = opener and opened_at > at - interval '10 minutes'
      order by opened_at desc
      limit 1;
    insert into refused_attempt (command_id, actor, stream, likeness, opener, opened_at, attempted_at)
      values (
        attempt ->> 'commandId', who, target, attempt ->> 'likeness',
        coalesce(noted.opener, attempt ->> 'commandId'), coalesce(noted.opened_at, at), at
      )
      on conflict (command_id) do nothing
      returning * into noted;
    -- One client key may arrive for two streams at once; whoever appends second hears that it is taken.
    if not found then
      select * into noted from refused_attempt where command_id = attempt ->> 'commandId';
    end if;
  end if;
  return jsonb_build_object(
    'kind', case when noted.opener = noted.command_id then 'first' else 'alike' end,
    'opener', noted.opener
  );
end
$$;
