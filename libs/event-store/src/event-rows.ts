import type { JsonObject, StoredEvent } from '@jishi/domain';

/** A stored event with its place in the global order, the only order that followers may use. */
export interface SequencedEvent extends StoredEvent {
  /** 1, 2, 3 … over the whole store, without gaps. */
  readonly globalIndex: number;
  /** When it got that place; never before the one of its predecessor. */
  readonly sequencedAt: string;
}

/** The columns of a stored event, named as `StoredEvent` names them. */
export const STORED_COLUMNS = `
  e.stream, e.version, e.event_id as "eventId", e.type, e.schema_version as "schemaVersion", e.data,
  e.occurred_on as "occurredOn", instant_text(e.recorded_at) as "recordedAt", e.actor, e.acting_role as "actingRole",
  e.acting_for as "actingFor", e.command_id as "commandId"`;

export const SEQUENCED_COLUMNS = `${STORED_COLUMNS},
  s.global_index as "globalIndex", instant_text(s.sequenced_at) as "sequencedAt"`;

export type StoredRow = Omit<StoredEvent, 'data' | 'occurredOn'> & {
  data: string;
  occurredOn: string | null;
};
export type SequencedRow = StoredRow & { globalIndex: string; sequencedAt: string };

export function storedEvent({ data, occurredOn, ...row }: StoredRow): StoredEvent {
  const event = { ...row, data: JSON.parse(data) as JsonObject };
  return occurredOn === null ? event : { ...event, occurredOn };
}

export function sequencedEvent({ globalIndex, sequencedAt, ...row }: SequencedRow): SequencedEvent {
  return { ...storedEvent(row), globalIndex: safeInteger(globalIndex), sequencedAt };
}

/** A bigint column, which the driver gives as text. @throws RangeError past 2^53, where a number would be another one */
export function safeInteger(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${text} is no safe integer`);
  return number;
}
