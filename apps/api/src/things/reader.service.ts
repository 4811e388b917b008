import { type OpenRecord, topUnit, type View } from '@jishi/commands';
import {
  type AccessState,
  administrators,
  type BodyState,
  type Duty,
  dateOf,
  dutiesOn,
  holdersOn,
  type Instant,
  mayOpenPiece,
  mayRead,
  membershipsOf,
  prefixOf,
  type ReadScope,
  type Role,
  readOnlyRoles,
  readScope,
} from '@jishi/domain';
import { bodiesOfPerson, casesOnAgenda } from '@jishi/read-models';
import { Inject, Injectable } from '@nestjs/common';
import { RECORD } from '../parts.js';
import { Kept } from '../sign-in/kept.js';
import { idOf, type ThingKind, type ThingName } from './thing.js';

/** What a person may read today: lists, pages and live updates are filtered by this alone. */
export interface Reader {
  readonly access: AccessState;
  readonly scope: ReadScope;
  /** Cases on the agenda of his bodies. */
  readonly onAgenda: readonly string[];
  /** What he holds today, of his own or lent to him. */
  readonly duties: readonly Duty[];
  readonly roles: readonly Role[];
  readonly now: Instant;
}

/** How long a reader's rights are taken as known while updates stream to him, in milliseconds. */
const LIVE_MS = 1_000;

@Injectable()
export class Readers {
  private readonly live = new Kept<{ readonly reader: Reader; readonly at: number }>(10_000);

  constructor(@Inject(RECORD) private readonly record: OpenRecord) {}

  async of(actorId: string): Promise<Reader> {
    const { now } = await this.record.clock.now();
    const today = dateOf(now);
    const [folded] = await this.record.views.states([`access/${actorId}`]);
    const access = folded?.state as AccessState;
    const bodies = await this.membershipsOf(access.personId, today);
    const duties = await this.dutiesOf(access, today);
    const scope = readScope(duties, bodies);
    const onAgenda = bodies.length > 0 ? await casesOnAgenda(this.record.pool, bodies) : [];
    return { access, scope, onAgenda, duties, roles: duties.map(({ role }) => role), now };
  }

  /** As of a moment ago; for streams, which ask for every event. */
  async recently(actorId: string): Promise<Reader> {
    const known = this.live.get(actorId);
    if (known && performance.now() - known.at < LIVE_MS) return known.reader;
    const reader = await this.of(actorId);
    this.live.set(actorId, { reader, at: performance.now() });
    return reader;
  }

  private async dutiesOf(access: AccessState, today: string): Promise<readonly Duty[]> {
    const lenders = holdersOn(access, today).map((actor) => `access/${actor}`);
    const states = await this.record.views.states(lenders);
    const holders = Object.fromEntries(
      states.map(({ stream, state }) => [idOf(stream), state as AccessState]),
    );
    return dutiesOn(access, holders, today);
  }

  private async membershipsOf(personId: string | null, today: string): Promise<readonly string[]> {
    if (personId === null) return [];
    const ids = await bodiesOfPerson(this.record.pool, personId);
    const states = await this.record.views.states(ids.map((id) => `body/${id}`));
    const bodies = Object.fromEntries(
      states.map(({ stream, state }) => [idOf(stream), state as BodyState]),
    );
    return membershipsOf(personId, { bodies }, today);
  }
}

/**
 * The scope in which a kind of thing is listed. Units and bodies are the public face of the
 * administration; whoever links accounts must find the persons to link, by their names alone.
 */
export function scopeFor(things: ThingName, { scope, duties }: Reader): ReadScope {
  if (things === 'units' || things === 'bodies')
    return { ...scope, units: [...scope.units, topUnit] };
  if (things !== 'people') return scope;
  const administered = duties.filter(({ role }) => role === 'security-admin');
  return { ...scope, units: [...scope.units, ...administered.map(({ unitId }) => unitId)] };
}

/** Whether a page opens: by the same inputs as the list, but a person's facts are no administrator's to read. */
export function mayOpen(
  kind: ThingKind,
  reader: Reader,
  view: Pick<View, 'stream' | 'state' | 'unitChain'>,
): boolean {
  const id = idOf(view.stream);
  if (kind.things === 'access') return mayReadAccess(reader, id);
  if (kind.things === 'cases' && reader.onAgenda.includes(id)) return true;
  const scope = kind.things === 'people' ? reader.scope : scopeFor(kind.things, reader);
  const { bodyId } = view.state as { readonly bodyId?: string };
  return mayRead(scope, {
    unitChain: view.unitChain,
    onAgendaOf: bodyId === undefined ? [] : [bodyId],
  });
}

/** Whether what an event names in the vault opens, by the duties that the reader holds for the thing's unit. */
export function maySeePiece(
  eventType: string,
  reader: Reader,
  view: Pick<View, 'stream' | 'state' | 'unitChain'>,
): boolean {
  return mayOpenPiece(prefixOf(view.stream), eventType, rolesOn(reader, view));
}

/** How each member voted is for those who sit, prepare or examine the sitting. */
const votes: readonly Role[] = [
  'committee-member',
  'meeting-secretary',
  'department-head',
  'auditor',
  'inspector',
];

export function maySeeVotes(
  reader: Reader,
  view: Pick<View, 'stream' | 'state' | 'unitChain'>,
): boolean {
  return rolesOn(reader, view).some((role) => votes.includes(role));
}

/** The duties that a reader holds for a thing today, of his own or lent, and his seat in its body. */
function rolesOn(
  { duties, scope, onAgenda }: Reader,
  { stream, state, unitChain }: Pick<View, 'stream' | 'state' | 'unitChain'>,
): readonly Role[] {
  const { bodyId } = state as { readonly bodyId?: string };
  const sits =
    bodyId === undefined ? onAgenda.includes(idOf(stream)) : scope.bodies.includes(bodyId);
  const held = duties
    .filter(({ unitId }) => unitChain.length === 0 || unitChain.includes(unitId))
    .map(({ role }) => role);
  return sits ? [...held, 'committee-member'] : held;
}

/** Everybody sees his own duties; others' are for those who give or audit them. */
export function mayReadAccess({ access, roles }: Reader, actorId: string): boolean {
  return (
    access.actorId === actorId ||
    roles.some((role) => administrators.includes(role) || readOnlyRoles.includes(role))
  );
}
