import type { Sealed } from '../shared/sealed.js';

/** A fact of a register with the document that it was taken from; without one where none was given. */
export type Sourced = { readonly source?: Sealed };

/** The source alone, for what carries it on. */
export function sourceOf({ source }: Sourced): Sourced {
  return source === undefined ? {} : { source };
}
