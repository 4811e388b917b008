-- The hash of an event, byte by byte as docs/record.md specifies it; libs/ledger computes the same.
-- PL/pgSQL keeps its plan; an SQL function would be planned again for every event.
create function event_hash(e event) returns bytea language plpgsql immutable as $$
begin
  return sha256(
    convert_to('jishi/event/1', 'UTF8')
    || hash_field(convert_to(e.stream, 'UTF8'))
    || hash_field(int8send(e.version))
    || hash_field(convert_to(e.event_id, 'UTF8'))
    || hash_field(convert_to(e.type, 'UTF8'))
    || hash_field(int8send(e.schema_version))
    || hash_field(convert_to(e.data, 'UTF8'))
    || hash_field(convert_to(e.occurred_on, 'UTF8'))
    || hash_field(int8send((extract(epoch from e.recorded_at) * 1000000)::bigint))
    || hash_field(convert_to(e.actor, 'UTF8'))
    || hash_field(convert_to(e.acting_role, 'UTF8'))
    || hash_field(convert_to(e.acting_for, 'UTF8'))
    || hash_field(convert_to(e.command_id, 'UTF8'))
    || hash_field(convert_to(e.command, 'UTF8'))
    || hash_field(convert_to(e.inputs, 'UTF8'))
    || hash_field(convert_to(e.procedure_version, 'UTF8'))
    || hash_field(convert_to(e.rules_version, 'UTF8'))
    || hash_field(convert_to(e.build_id, 'UTF8'))
    || hash_field(convert_to(e.correlation_id, 'UTF8'))
    || hash_field(convert_to(e.causation_id, 'UTF8'))
    || hash_field(e.prev_hash)
  );
end
$$;
