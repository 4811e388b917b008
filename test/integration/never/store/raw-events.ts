import type { JsonObject, StoredEvent } from '@jishi/domain';
import { eventHash, FIRST_PREV_HASH, type RawEvent } from '@jishi/ledger';

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

/** Versions without a gap, each event linked to the one before, each hash that of the stored bytes. */
export function brokenChain(stream: string, rows: readonly RawEvent[]): readonly string[] {
  const unlinked = rows.findIndex(
    ({ version, prev_hash }, index) =>
      version !== index + 1 || prev_hash !== (rows[index - 1]?.hash ?? FIRST_PREV_HASH),
  );
  if (unlinked >= 0) return [`${stream}:${unlinked + 1} does not follow from the event before`];
  const altered = rows.find((event) => eventHash(event) !== event.hash);
  return altered ? [`${stream}:${altered.version} is not what its hash says`] : [];
}
