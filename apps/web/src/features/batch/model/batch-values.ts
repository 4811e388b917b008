import type { Values } from '../../acts/model/field.js';

/** What the form of a batch holds: once for all cases, and by case. */
export interface BatchValues {
  readonly shared: Values;
  readonly own: { readonly [caseId: string]: Values };
}
