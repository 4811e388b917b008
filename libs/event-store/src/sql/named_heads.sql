-- Every stream that an append names: the version it was read at (null: any will do) and the head as it stands now.
create function named_heads(request jsonb)
returns table (stream text, written boolean, expected integer, version integer, recorded_at timestamptz)
language plpgsql stable as $$
begin
  return query
    select named.stream, named.written, named.expected, coalesce(head.version, 0), head.recorded_at
    from (
      select w ->> 'stream' as stream, true as written, (w ->> 'expected')::integer as expected
      from jsonb_array_elements(request -> 'writes') w
      union all
      select r ->> 'stream', false, (r ->> 'version')::integer from jsonb_array_elements(request -> 'reads') r
    ) named
    left join lateral (
      select e.version, e.recorded_at from event e where e.stream = named.stream order by e.version desc limit 1
    ) head on true;
end
$$;
