-- The instant since which an actor is stopped on a stream; a flood that lasts longer than an hour starts anew.
create function stop_flood(who text, target text, at timestamptz) returns timestamptz language sql as $$
  insert into stopped_flood (actor, stream, since) values (who, target, at)
  on conflict (actor, stream) do update
    set since = case
      when stopped_flood.since > at - interval '1 hour' then stopped_flood.since
      else excluded.since
    end
  returning since
$$;
