import {
  type Actor,
  type Command,
  type DecideContext,
  type Decision,
  type Duty,
  dateOf,
  dutiesOn,
  type Instant,
  mayAct,
  mayRead,
  membershipsOf,
  type Refusal,
  type Role,
  readScope,
} from '@jishi/domain';
import type { Library } from '@jishi/procedures';
import { contextOf, type Governing, governing } from './governing.js';
import type { Loaded } from './loading.js';
import type { Asker } from './request.js';

/** What came of asking whether the actor may act at all. */
export type Standing =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'unknown-procedure' }
  | { readonly kind: 'unknown-act' }
  | {
      readonly kind: 'may-not-act';
      readonly actor: Actor;
      readonly governed: Governing;
      readonly refusals: readonly Refusal[];
    }
  | { readonly kind: 'may-act'; readonly actor: Actor; readonly governed: Governing };

export interface Asking {
  readonly loaded: Loaded;
  readonly command: Command;
  readonly asker: Asker;
  readonly now: Instant;
}

/** First and alone: may this actor see it, and may he act? No right to see is told from nothing else. */
export function standingOf(asking: Asking, library: Library): Standing {
  if (!isThere(asking)) return { kind: 'not-found' };
  const governed = governing(asking.loaded, asking.command, library);
  if (governed === 'unknown-procedure') return { kind: 'unknown-procedure' };
  if (!governed.act) return { kind: 'unknown-act' };
  const { asker } = asking;
  return asker.kind === 'product'
    ? standingOfProduct(asker.role, governed)
    : standingOfPerson(asking, asker, governed);
}

/** Something to act on, as far as this asker may know. */
function isThere(asking: Asking): boolean {
  const { loaded, command, asker } = asking;
  if (loaded.target.version === 0) return loaded.aggregate.creates.includes(command.name);
  return asker.kind === 'product' || maySee(asking);
}

export function decide(
  asking: Asking,
  { actor, governed }: { readonly actor: Actor; readonly governed: Governing },
  library: Library,
): { readonly decision: Decision; readonly context: DecideContext } {
  const context = contextOf(governed, { ...asking, actor }, library);
  const { aggregate, target } = asking.loaded;
  return { decision: aggregate.decide(target.state, asking.command, context), context };
}

/** Streams that hold nothing about a case: whoever may act on them may see them. */
const administered: readonly string[] = [
  'access',
  'taken',
  'calendar',
  'clock',
  'firstadmin',
  'procedure',
];

function maySee({ loaded, now }: Asking): boolean {
  if (administered.includes(loaded.aggregate.prefix)) return true;
  if (!loaded.access) return false;
  const today = dateOf(now);
  const bodies = membershipsOf(loaded.access.personId, loaded.registers, today);
  const scope = readScope(dutiesOn(loaded.access, loaded.registers.access, today), bodies);
  return mayRead(scope, { unitChain: loaded.unitChain, onAgendaOf: bodiesOf(loaded) });
}

function bodiesOf(loaded: Loaded): readonly string[] {
  const body = (loaded.target.state as { readonly bodyId?: string } | null)?.bodyId;
  return body === undefined ? [] : [body];
}

function standingOfProduct(
  role: Extract<Asker, { kind: 'product' }>['role'],
  governed: Governing,
): Standing {
  const actor: Actor = {
    actorId: `sys:${role}`,
    personId: null,
    actingRole: role,
    actingFor: null,
  };
  const roles = governed.act?.roles ?? [];
  if (roles.includes(role)) return { kind: 'may-act', actor, governed };
  const facts = { actingRole: role, roles };
  const refusal: Refusal = {
    rule: 'SYS-02',
    effect: 'block',
    reason: 'no-grant',
    facts,
    whoCan: roles,
  };
  return { kind: 'may-not-act', actor, governed, refusals: [refusal] };
}

function standingOfPerson(
  asking: Asking,
  asker: Extract<Asker, { kind: 'person' }>,
  governed: Governing,
): Standing {
  const { loaded, now } = asking;
  if (!loaded.access) return { kind: 'not-found' };
  const roles = governed.act?.roles ?? [];
  const today = dateOf(now);
  const member = bodiesOf(loaded).some((body) =>
    membershipsOf(loaded.access?.personId ?? null, loaded.registers, today).includes(body),
  );
  const verdict = mayAct(
    { access: loaded.access, role: asker.role, actingFor: loaded.holder, member },
    { roles, unitChain: loaded.unitChain, today, votes: roles.includes('committee-member') },
  );
  if (verdict.may) return { kind: 'may-act', actor: verdict.actor, governed };
  const duties = dutiesOn(loaded.access, loaded.registers.access, today);
  const actingRole = ownRole(duties, { asked: asker.role, member });
  if (actingRole === null) return { kind: 'not-found' };
  const { actorId } = asker;
  const actor = { actorId, personId: loaded.access.personId, actingRole, actingFor: null };
  return { kind: 'may-not-act', actor, governed, refusals: verdict.refusals };
}

/**
 * The duty in which a refused attempt is on record: the one that was named where the person holds it
 * somewhere today, else the first that he holds. The record says of nobody what he only claimed.
 * @returns null for somebody who holds none, to whom nothing is there
 */
function ownRole(
  duties: readonly Duty[],
  { asked, member }: { readonly asked: Role | null; readonly member: boolean },
): Role | null {
  const held: readonly Role[] = [
    ...duties.map(({ role }) => role),
    ...(member ? (['committee-member'] as const) : []),
  ];
  return held.find((role) => role === asked) ?? held[0] ?? null;
}
