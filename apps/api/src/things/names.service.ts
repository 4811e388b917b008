import type { OpenRecord } from '@jishi/commands';
import {
  type AccessState,
  type BodyState,
  type CaseState,
  type OpenedCase,
  type PersonState,
  type PostState,
  type Sealed,
  type Text,
  type UnitState,
} from '@jishi/domain';
import { Inject, Injectable } from '@nestjs/common';
import { RECORD } from '../parts.js';

/** Names for ids, for readers who may see the thing in which the ids stand. */
export interface Names {
  unit(unitId: string): Text;
  post(postId: string): Text;
  body(bodyId: string): Text;
  person(personId: string): string;
  actor(actorId: string): string | null;
  /** Its number and title. */
  case(caseId: string): string;
  text(sealed: Sealed): string;
}

export interface NamesWanted {
  readonly units?: readonly string[];
  readonly posts?: readonly string[];
  readonly bodies?: readonly string[];
  readonly persons?: readonly string[];
  readonly actors?: readonly string[];
  readonly cases?: readonly string[];
  readonly texts?: readonly Sealed[];
}

/** What stands where a name was erased, or never was. */
const UNNAMED = '—';

type States = ReadonlyMap<string, unknown>;

@Injectable()
export class NamesService {
  constructor(@Inject(RECORD) private readonly record: OpenRecord) {}

  /** All in at most three round trips, however many are wanted. */
  async of({
    units = [],
    posts = [],
    bodies = [],
    persons = [],
    actors = [],
    cases = [],
    texts = [],
  }: NamesWanted): Promise<Names> {
    const access = await this.states(actors.map((id) => `access/${id}`));
    const behind = actors.flatMap((id) => personOf(access, id) ?? []);
    const states = await this.states([
      ...units.map((id) => `unit/${id}`),
      ...posts.map((id) => `post/${id}`),
      ...bodies.map((id) => `body/${id}`),
      ...[...persons, ...behind].map((id) => `person/${id}`),
      ...cases.map((id) => `case/${id}`),
    ]);
    const identities = [...persons, ...behind].flatMap((id) => identityOf(states, id) ?? []);
    const titles = cases.flatMap((id) => openedCase(states, id)?.title ?? []);
    const open = await this.open([...texts, ...identities, ...titles]);
    const person = (id: string): string => nameIn(identityOf(states, id), open);
    return {
      unit: (id) =>
        (states.get(`unit/${id}`) as Partial<Named<UnitState>> | undefined)?.name ?? both(UNNAMED),
      post: (id) =>
        (states.get(`post/${id}`) as Partial<Titled> | undefined)?.title ?? both(UNNAMED),
      body: (id) =>
        (states.get(`body/${id}`) as Partial<Named<BodyState>> | undefined)?.name ?? both(UNNAMED),
      person,
      actor: (id) => {
        const personId = personOf(access, id);
        return personId === null ? null : person(personId);
      },
      case: (id) => caseIn(openedCase(states, id), open),
      text: ({ ref }) => textOf(open.get(ref)),
    };
  }

  private async states(streams: readonly string[]): Promise<States> {
    if (streams.length === 0) return new Map();
    const folded = await this.record.views.states(streams);
    return new Map(folded.map(({ stream, state }) => [stream, state]));
  }

  private async open(pieces: readonly Sealed[]): Promise<ReadonlyMap<string, unknown>> {
    if (pieces.length === 0) return new Map();
    const contents = await this.record.vault.getMany([...new Set(pieces.map(({ ref }) => ref))]);
    return new Map(
      [...contents].map(([ref, found]) => [ref, found === 'erased' ? null : found.content]),
    );
  }
}

type Named<State> = Extract<State, { readonly status: 'registered' }>;
type Titled = Named<PostState>;

function personOf(access: States, actorId: string): string | null {
  return (access.get(`access/${actorId}`) as AccessState | undefined)?.personId ?? null;
}

function identityOf(states: States, personId: string): Sealed | null {
  const person = states.get(`person/${personId}`) as PersonState | undefined;
  if (person?.status !== 'registered') return null;
  const known = Object.values(person.facts).findLast(
    ({ kind, status }) => kind === 'identity' && status === 'confirmed',
  );
  return known?.content ?? null;
}

function nameIn(identity: Sealed | null, open: ReadonlyMap<string, unknown>): string {
  const content = identity && (open.get(identity.ref) as { readonly name?: string } | null);
  return content?.name ?? UNNAMED;
}

function openedCase(states: States, caseId: string): OpenedCase | null {
  const state = states.get(`case/${caseId}`) as CaseState | undefined;
  return state && state.status !== 'unopened' ? state : null;
}

function caseIn(opened: OpenedCase | null, open: ReadonlyMap<string, unknown>): string {
  return opened ? `${opened.caseNo} ${textOf(open.get(opened.title.ref))}` : UNNAMED;
}

function textOf(content: unknown): string {
  return typeof content === 'string' ? content : UNNAMED;
}

function both(word: string): Text {
  return { zh: word, en: word };
}
