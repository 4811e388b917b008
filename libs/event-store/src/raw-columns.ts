/** The columns of `RawEvent`, under their own names and as they stand; only bytes and times need a text form. */
export const RAW_COLUMNS = `
  e.stream, e.version, e.event_id, e.type, e.schema_version, e.data, e.occurred_on,
  instant_text(e.recorded_at) as recorded_at, e.actor, e.acting_role, e.acting_for, e.command_id, e.command, e.inputs,
  e.procedure_version, e.rules_version, e.build_id, e.correlation_id, e.causation_id,
  encode(e.prev_hash, 'hex') as prev_hash, encode(e.hash, 'hex') as hash, e.data_json::text as data_json`;
