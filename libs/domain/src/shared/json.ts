/** Plain JSON: what state, commands, events and payloads are made of. Integers stay within ±2^53. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object. Keys with no value are left out, never `undefined`. */
export interface JsonObject {
  readonly [key: string]: Json;
}
