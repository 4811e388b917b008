import { type Evolvers, eventsOf } from '../registers/folding.js';
import {
  type RegisterActInput,
  type RegisterResult,
  registerAct,
  registerAggregate,
} from '../registers/register.js';
import { invalid } from '../shared/decision.js';
import { accessEvent } from './events.js';
import { takenAccount, takenEvent } from './taken.js';

/**
 * The store's first security administrator, named by configuration. `firstadmin` is one stream of
 * its own: the appointment is its first event, so the append itself, which expects version 0, lets
 * it happen once, whatever runs at the same time and whatever configuration says later.
 */
export type FirstAdminState = { readonly version: number; readonly actorId: string | null };

export type FirstAdminEvents = { FirstAdminAppointed: { readonly actorId: string } };

export type AppointFirstAdmin = {
  readonly actorId: string;
  /** Keyed hash of the account's issuer and subject. */
  readonly account: string;
  /** The unit at the top. It may be registered later: only an administrator can do so. */
  readonly unitId: string;
};

const firstAdminEvent = eventsOf<FirstAdminEvents>();

const evolvers: Evolvers<FirstAdminState, FirstAdminEvents> = {
  FirstAdminAppointed: (_state, { actorId }, { version }) => ({ version, actorId }),
};

export const firstAdminAggregate = registerAggregate({
  prefix: 'firstadmin',
  initial: { version: 0, actorId: null },
  evolvers,
  acts: {
    'appoint-first-admin': registerAct<FirstAdminState, AppointFirstAdmin>({
      title: { zh: '任命首任安全管理员', en: 'Appoint first administrator' },
      creates: true,
      reads: ({ actorId, account }) => [`access/${actorId}`, `taken/${takenAccount(account)}`],
      decide: appoint,
    }),
  },
  unitOf: () => null,
});

function appoint({
  state,
  data,
  today,
  registers,
}: RegisterActInput<FirstAdminState, AppointFirstAdmin>): RegisterResult {
  const { actorId, account, unitId } = data;
  if (state.actorId !== null || registers.access[actorId]?.status === 'known')
    return invalid('actorId', 'already-exists');
  if (registers.taken[takenAccount(account)]?.taken) return invalid('account', 'already-exists');
  const role = 'security-admin' as const;
  const grant = { grantId: 'g1', role, unitId, from: today, to: null, reason: null };
  return {
    kind: 'events',
    events: [firstAdminEvent('FirstAdminAppointed', { actorId })],
    also: [
      {
        stream: `access/${actorId}`,
        events: [
          accessEvent('AccountLinked', { account, personId: null }),
          accessEvent('GrantGiven', grant),
        ],
      },
      { stream: `taken/${takenAccount(account)}`, events: [takenEvent('Taken', {})] },
    ],
  };
}
