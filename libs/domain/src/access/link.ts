import { type RegisterActInput, type RegisterResult, registerAct } from '../registers/register.js';
import type { Registers } from '../registers/registers.js';
import { invalid } from '../shared/decision.js';
import { accessEvent } from './events.js';
import type { AccessState } from './state.js';
import { takenAccount, takenEvent, takenPerson } from './taken.js';

/** Joins an account, and once a registered person, to an actor. */
export type LinkAccount = {
  /** Keyed hash of the account's issuer and subject. */
  readonly account: string;
  /** Null for an administrator outside the register, and where the actor's person stands already. */
  readonly personId: string | null;
};

export const linkAccountAct = registerAct<AccessState, LinkAccount>({
  title: { zh: '关联账号', en: 'Link account' },
  creates: true,
  reads: ({ account, personId }) => [
    `taken/${takenAccount(account)}`,
    ...(personId === null ? [] : [`taken/${takenPerson(personId)}`, `person/${personId}`]),
  ],
  decide: linkAccount,
});

function linkAccount({
  state,
  data,
  registers,
}: RegisterActInput<AccessState, LinkAccount>): RegisterResult {
  const { account, personId } = data;
  if (registers.taken[takenAccount(account)]?.taken) return invalid('account', 'already-exists');
  const problem = personId === null ? null : personProblem(personId, state, registers);
  if (problem) return invalid('personId', problem);
  const person = personId === null ? [] : [takenPerson(personId)];
  return {
    kind: 'events',
    events: [accessEvent('AccountLinked', data)],
    also: [takenAccount(account), ...person].map((id) => ({
      stream: `taken/${id}`,
      events: [takenEvent('Taken', {})],
    })),
  };
}

/** An actor is one person for ever, and a person one actor. */
function personProblem(personId: string, state: AccessState, { persons, taken }: Registers) {
  if (persons[personId]?.status !== 'registered') return 'unknown';
  return state.personId !== null || taken[takenPerson(personId)]?.taken ? 'already-exists' : null;
}
