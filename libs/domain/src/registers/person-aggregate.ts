import { events, invalid, refused } from '../shared/decision.js';
import type { Sealed } from '../shared/sealed.js';
import type { Registered } from './folding.js';
import { areRelated, factOf, type PersonFactKind, type PersonState } from './person.js';
import { personEvent, personEvolvers } from './person-events.js';
import { type RegisterActInput, type RegisterResult, registerAggregate } from './register.js';
import { changes, registers } from './register-acts.js';
import { type Sourced, sourceOf } from './sourced.js';

export type RegisterPerson = Sourced & { readonly unitId: string; readonly identity: Sealed };
export type RecordFact = Sourced & {
  readonly kind: PersonFactKind;
  readonly content: Sealed;
  /** Set by an import: the fact waits for a person's confirmation. */
  readonly proposed?: boolean;
};
export type ConfirmFact = Sourced & {
  readonly factId: string;
  /** The fact's kind, by which its content is read. */
  readonly kind: PersonFactKind;
  /** The content as the person confirms it; left out where the proposed one is right. */
  readonly content?: Sealed;
};
export type WithdrawFact = { readonly factId: string; readonly reason: Sealed };

type OnPerson<Data> = RegisterActInput<Registered<PersonState>, Data>;

/** A person of the register: facts with their status, the contents in the vault. */
export const personAggregate = registerAggregate({
  prefix: 'person',
  initial: { status: 'unregistered', version: 0 },
  evolvers: personEvolvers,
  acts: {
    'register-person': registers<PersonState, RegisterPerson>('personId', {
      title: { zh: '登记人员', en: 'Register person' },
      reads: ({ unitId }) => [`unit/${unitId}`],
      decide: ({ data, registers: { units } }) => {
        const { unitId, identity } = data;
        if (units[unitId]?.status !== 'registered') return invalid('unitId', 'unknown');
        const known = {
          factId: 'f1',
          kind: 'identity',
          content: identity,
          proposed: false,
          ...sourceOf(data),
        } as const;
        return events(
          personEvent('PersonRegistered', { unitId }),
          personEvent('FactRecorded', known),
        );
      },
    }),
    'record-fact': changes<PersonState, RecordFact>('personId', {
      title: { zh: '登记信息', en: 'Record fact' },
      decide: byAnother(({ state, data }) => {
        const { kind, content, proposed } = data;
        const factId = `f${Object.keys(state.facts).length + 1}`;
        const fact = { factId, kind, content, proposed: proposed === true };
        return events(personEvent('FactRecorded', { ...fact, ...sourceOf(data) }));
      }),
    }),
    'confirm-fact': changes<PersonState, ConfirmFact>('personId', {
      title: { zh: '确认信息', en: 'Confirm fact' },
      decide: byAnother(confirmFact),
    }),
    'withdraw-fact': changes<PersonState, WithdrawFact>('personId', {
      title: { zh: '撤回信息', en: 'Withdraw fact' },
      decide: byAnother(({ state, data }) => {
        const fact = factOf(state, data.factId);
        if (!fact) return invalid('factId', 'unknown');
        if (fact.status === 'withdrawn') return invalid('factId', 'not-applicable');
        return events(personEvent('FactWithdrawn', data));
      }),
    }),
  },
  unitOf: (state, data) =>
    state.status === 'registered' ? state.unitId : (data as RegisterPerson).unitId,
});

/**
 * A résumé line is a text: rank, leading post and grassroots flag are what its confirmation adds, so
 * a post held is never confirmed as it was proposed.
 */
function confirmFact({ state, data }: OnPerson<ConfirmFact>) {
  const { factId, kind, content } = data;
  const fact = factOf(state, factId);
  if (!fact) return invalid('factId', 'unknown');
  if (fact.status !== 'proposed') return invalid('factId', 'not-applicable');
  if (fact.kind !== kind) return invalid('kind', 'not-applicable');
  if (kind === 'post-held' && !content) return invalid('content', 'unknown');
  const confirmed = { factId, ...(content ? { content } : {}), ...sourceOf(data) };
  return events(personEvent('FactConfirmed', confirmed));
}

/** SYS-05: rules rest on these facts, so nobody records them of himself or of a close relative. */
function byAnother<Data>(decide: (input: OnPerson<Data>) => RegisterResult) {
  return (input: OnPerson<Data>): RegisterResult => {
    const { personId } = input.actor;
    if (personId === null) return decide(input);
    const self = personId === input.state.personId;
    if (!self && !areRelated(input.state, input.registers.persons[personId])) return decide(input);
    return refused({
      rule: 'SYS-05',
      effect: 'block',
      reason: 'own-record',
      facts: {},
      whoCan: ['officer'],
    });
  };
}
