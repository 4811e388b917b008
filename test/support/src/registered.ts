import type {
  PersonFact,
  PersonFactKind,
  PersonFacts,
  PersonState,
  UnitState,
} from '@jishi/domain';
import { sealedOf } from './case-spec.js';

type Registered<State> = Extract<State, { readonly status: 'registered' }>;

/** A unit of the register, below another or at the top. */
export function registeredUnit(
  unitId: string,
  parentId: string | null = null,
): Registered<UnitState> {
  const name = { zh: `单位${unitId}`, en: `unit ${unitId}` };
  return { status: 'registered', version: 1, unitId, parentId, name, offices: [] };
}

/** A person of the register with confirmed facts, each `[kind, content]`. */
export function registeredPerson(
  personId: string,
  ...facts: readonly FactOf<PersonFactKind>[]
): Registered<PersonState> {
  const entries = facts.map(([kind, value], index): [string, PersonFact] => {
    const factId = `f${index + 1}`;
    const content = sealedOf(`${personId}-${factId}`);
    return [factId, { factId, kind, status: 'confirmed', content, at: stamp, value }];
  });
  return {
    status: 'registered',
    version: 1 + facts.length,
    personId,
    unitId: 'u1',
    facts: Object.fromEntries(entries),
  };
}

type FactOf<Kind extends PersonFactKind> = Kind extends PersonFactKind
  ? readonly [Kind, PersonFacts[Kind]]
  : never;

const stamp = {
  version: 1,
  occurredOn: null,
  recordedAt: '2026-01-05T04:00:00.000000Z',
  actor: 'a-officer',
  role: 'officer',
} as const;
