import { covers } from '../registers/periods.js';
import type { Refusal } from '../shared/decision.js';
import type { IsoDate } from '../shared/event.js';
import type { Actor } from './actor.js';
import { readOnlyRoles } from './duties.js';
import { lentGrants } from './duties-on.js';
import type { Role } from './roles.js';
import type { AccessState, Grant } from './state.js';

/** Who asks, before it is known in which duty he may act. */
export interface Asking {
  readonly access: AccessState;
  /** The duty the person chose; null takes the first that fits. */
  readonly role: Role | null;
  /** The holder for whom a deputy acts; null for oneself. */
  readonly actingFor: AccessState | null;
  /** Set where the person is a member of the body that sits. */
  readonly member: boolean;
}

/** What is asked: an act open to these roles, on something of this unit. */
export interface Asked {
  readonly roles: readonly Role[];
  /** The unit and the units above it; empty where the act belongs to no unit. */
  readonly unitChain: readonly string[];
  readonly today: IsoDate;
  /** A vote: never by a deputy (SYS-07). */
  readonly votes: boolean;
}

export type MayAct =
  | { readonly may: true; readonly actor: Actor }
  | { readonly may: false; readonly refusals: readonly Refusal[] };

/** SYS-02, SYS-07, SYS-08: whether the person holds the duty for this act, unit and date. */
export function mayAct(asking: Asking, asked: Asked): MayAct {
  if (asking.actingFor && asked.votes) return no(refusal('SYS-07', 'deputy', {}, asked.roles));
  const held = heldRoles(asking, asked);
  const wanted = asking.role === null ? held : held.filter((role) => role === asking.role);
  const role = wanted.find((each) => asked.roles.includes(each));
  if (role !== undefined) return { may: true, actor: actorOf(asking, role) };
  return no(lacking(asking.role ?? held[0] ?? null, asked.roles));
}

function lacking(actingRole: Role | null, roles: readonly Role[]): Refusal {
  const readsOnly = actingRole !== null && readOnlyRoles.includes(actingRole);
  if (readsOnly) return refusal('SYS-08', 'reads-only', { actingRole }, roles);
  return refusal('SYS-02', 'no-grant', { actingRole, roles }, roles);
}

/** The duties that a person holds for something of this unit on this date. */
export function heldRoles(
  asking: Asking,
  asked: Pick<Asked, 'unitChain' | 'today'>,
): readonly Role[] {
  const { access, actingFor, member } = asking;
  const grants = actingFor ? lentGrants(access, actingFor, asked.today) : access.grants;
  const roles = grants.filter((grant) => reaches(grant, asked)).map((grant) => grant.role);
  return member && !actingFor ? [...roles, 'committee-member'] : roles;
}

function reaches(grant: Grant, { unitChain, today }: Pick<Asked, 'unitChain' | 'today'>): boolean {
  return covers(grant, today) && (unitChain.length === 0 || unitChain.includes(grant.unitId));
}

function actorOf(asking: Asking, actingRole: Role): Actor {
  const { actorId, personId } = asking.access;
  return { actorId, personId, actingRole, actingFor: asking.actingFor?.actorId ?? null };
}

function refusal(
  rule: Refusal['rule'],
  reason: string,
  facts: Refusal['facts'],
  whoCan: readonly Role[],
): Refusal {
  return { rule, effect: 'block', reason, facts, whoCan };
}

function no(...refusals: readonly Refusal[]): MayAct {
  return { may: false, refusals };
}
