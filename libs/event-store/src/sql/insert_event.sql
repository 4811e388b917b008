-- Chains one event to the head of its stream, stores it and queues it for the sequencer.
create function insert_event(e event) returns void language plpgsql as $$
declare
  head record;
  inserted bigint;
begin
  select h.version, h.hash into head from event h where h.stream = e.stream order by h.version desc limit 1;
  e.version := coalesce(head.version, 0) + 1;
  e.prev_hash := coalesce(head.hash, decode(repeat('00', 32), 'hex'));
  e.hash := event_hash(e);

  insert into event (
    stream, version, event_id, type, schema_version, data, occurred_on, recorded_at, actor, acting_role, acting_for,
    command_id, command, inputs, procedure_version, rules_version, build_id, correlation_id, causation_id, prev_hash, hash
  ) values (
    e.stream, e.version, e.event_id, e.type, e.schema_version, e.data, e.occurred_on, e.recorded_at, e.actor,
    e.acting_role, e.acting_for, e.command_id, e.command, e.inputs, e.procedure_version, e.rules_version, e.build_id,
    e.correlation_id, e.causation_id, e.prev_hash, e.hash
  ) returning seq into inserted;
  insert into unsequenced (seq) values (inserted);

  if e.stream = 'clock' and e.type = 'ClockAdvanced' then
    perform advance_clock((e.data::jsonb ->> 'bySeconds')::bigint);
  end if;
end
$$;
