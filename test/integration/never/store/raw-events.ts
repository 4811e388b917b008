import type { JsonObject, StoredEvent } from '@jishi/domain';
import type { RawEvent } from '@jishi/ledger';

/** A raw event as the product's own fold takes it. */
export function storedOf(event: RawEvent): StoredEvent {
  return {
    stream: event.stream,
    version: event.version,
    eventId: event.event_id,
    type: event.type,
    schemaVersion: event.schema_version,
    data: JSON.parse(event.data) as JsonObject,
    recordedAt: event.recorded_at,
    actor: event.actor,
    actingRole: event.acting_role,
    actingFor: event.acting_for,
    commandId: event.command_id,
    ...(event.occurred_on === null ? {} : { occurredOn: event.occurred_on }),
  };
}
