import type { Role } from '../access/roles.js';
import type { Json, JsonObject } from '../shared/json.js';
import type { Fact, Facts } from './state.js';

/**
 * How an event changes the facts of its step:
 * `set` the latest event stands; `add` one more entry in a list;
 * `put` one entry per key, the latest stands. A composite key joins its fields with `/`.
 */
export type Fold =
  | { readonly how: 'set'; readonly fact: string }
  | { readonly how: 'add'; readonly fact: string }
  | { readonly how: 'put'; readonly fact: string; readonly by: readonly string[] };

/**
 * The events of a step kind: current schema version and fold of each; `sealedTo` where what it names
 * in the vault opens to these duties alone, of all who may read the case, `alsoTo` where it opens to
 * these besides those who handle the case.
 */
export type EventTable = {
  readonly [type: string]: {
    readonly schemaVersion: number;
    readonly fold: Fold;
    readonly sealedTo?: readonly Role[];
    readonly alsoTo?: readonly Role[];
  };
};

export const set = (fact: string): Fold => ({ how: 'set', fact });
export const add = (fact: string): Fold => ({ how: 'add', fact });
export const put = (fact: string, ...by: readonly string[]): Fold => ({ how: 'put', fact, by });

export function foldFact(facts: Facts, fold: Fold, fact: Fact): Facts {
  switch (fold.how) {
    case 'set':
      return { ...facts, [fold.fact]: fact };
    case 'add':
      return {
        ...facts,
        [fold.fact]: [...((facts[fold.fact] as readonly Json[] | undefined) ?? []), fact],
      };
    case 'put':
      return { ...facts, [fold.fact]: putFact(facts[fold.fact], keyOf(fold.by, fact), fact) };
  }
}

/** The entries are kept without a prototype, so that nothing is found under a name that nobody put there. */
function putFact(entries: Json | undefined, key: string, fact: Fact): JsonObject {
  return Object.assign(Object.create(null) as JsonObject, entries, { [key]: fact });
}

function keyOf(by: readonly string[], fact: JsonObject): string {
  return by.map((field) => wordOf(fact[field])).join('/');
}

function wordOf(key: Json | undefined): string {
  if (typeof key === 'string' || typeof key === 'number') return String(key);
  throw new Error('a fact is kept by a text or a number');
}
