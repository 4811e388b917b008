-- Writes all events of a command, with one time for all of them. Members of the envelope and of an event that become
-- columns bear the columns' names.
create function insert_events(request jsonb, at timestamptz) returns void language plpgsql as $$
declare
  e event := jsonb_populate_record(null::event, request -> 'envelope');
  added record;
begin
  e.command_id := request ->> 'commandId';
  e.recorded_at := at;
  for added in
    select w ->> 'stream' as stream, fact, row_number() over (order by write_order, fact_order) - 1 as position
    from jsonb_array_elements(request -> 'writes') with ordinality writes (w, write_order),
      jsonb_array_elements(w -> 'events') with ordinality facts (fact, fact_order)
    order by position
  loop
    e := jsonb_populate_record(e, added.fact);
    e.stream := added.stream;
    e.event_id := e.command_id || '#' || added.position;
    perform insert_event(e);
  end loop;
end
$$;
