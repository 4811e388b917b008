import type { Json, JsonObject } from '../shared/json.js';
import type { Fact, Facts, OpenedCase, StepRun } from './state.js';

/** A fact as a run holds it, with the run. */
export interface PlacedFact {
  readonly run: StepRun;
  readonly fact: Fact;
}

/** The fact that an event recorded; none where none counts any more, or none ever did. */
export function factsAt({ runs }: OpenedCase, version: number): readonly PlacedFact[] {
  return runs
    .flatMap((run) => factsIn(run.facts).map((fact) => ({ run, fact })))
    .filter(({ fact }) => fact.at.version === version);
}

/** The facts of a run in which the values of one are others. */
export function changeFact(facts: Facts, version: number, values: JsonObject): Facts {
  const change = (fact: Fact): Fact =>
    fact.at.version === version ? { ...fact, ...values } : fact;
  return Object.fromEntries(
    Object.entries(facts).map(([name, held]) => [name, changeHeld(held as Held, change)]),
  );
}

/** As the folds keep them: one, a list, or one a key. */
type Held = Fact | readonly Fact[] | { readonly [key: string]: Fact };

function changeHeld(held: Held, change: (fact: Fact) => Fact): Json {
  if (isList(held)) return held.map(change);
  if (isFact(held)) return change(held);
  const changed = Object.entries(held).map(([key, fact]) => [key, change(fact)] as const);
  return Object.assign(Object.create(null) as JsonObject, Object.fromEntries(changed));
}

function factsIn(facts: Facts): readonly Fact[] {
  return Object.values(facts).flatMap((each) => {
    const held = each as Held;
    if (isList(held)) return held;
    return isFact(held) ? [held] : Object.values(held);
  });
}

function isList(held: Held): held is readonly Fact[] {
  return Array.isArray(held);
}

function isFact(held: Exclude<Held, readonly Fact[]>): held is Fact {
  return Object.hasOwn(held, 'at');
}
