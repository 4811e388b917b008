export type { Json, JsonObject } from './shared/json.js';
export type { Instant, IsoDate, NewEvent, OccurredOn, StoredEvent, StreamVersion } from './shared/event.js';
