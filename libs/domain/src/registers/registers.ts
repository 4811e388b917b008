import type { AccessState } from '../access/state.js';
import type { TakenState } from '../access/taken.js';
import type { AccountabilityState } from '../accountability/state.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { CaseState } from '../case/state.js';
import type { MeetingState } from '../meeting/state.js';
import type { ProcedureState } from '../procedure/publication.js';
import type { Instant } from '../shared/event.js';
import type { BodyState } from './body.js';
import type { PersonState } from './person.js';
import type { PostState } from './post.js';
import type { UnitState } from './unit.js';

/** The other streams that a decision reads, folded, by id. What is absent here was not read, or does not exist. */
export interface Registers {
  readonly persons: { readonly [personId: string]: PersonState };
  readonly posts: { readonly [postId: string]: PostState };
  readonly units: { readonly [unitId: string]: UnitState };
  readonly bodies: { readonly [bodyId: string]: BodyState };
  readonly cases: { readonly [caseId: string]: CaseState };
  readonly meetings: { readonly [meetingId: string]: MeetingState };
  readonly accountability: { readonly [accountabilityId: string]: AccountabilityState };
  readonly access: { readonly [actorId: string]: AccessState };
  /** The last calendar published on this store; null where the product's own is in force. */
  readonly calendar: WorkingCalendar | null;
  /** Whether an account or a person belongs to an actor, by the ids of `taken.ts`. */
  readonly taken: { readonly [id: string]: TakenState };
  /** The instant of the decision, by the store's clock. */
  readonly now: Instant;
  readonly procedures: { readonly [id: string]: ProcedureState };
  /** Case numbers given so far, by `<unit>-<year>`. */
  readonly caseNumbers: { readonly [series: string]: number };
}

/** In which register the states of a stream stand, by the prefix of the stream. */
export const registerNames = {
  person: 'persons',
  post: 'posts',
  unit: 'units',
  body: 'bodies',
  case: 'cases',
  meeting: 'meetings',
  accountability: 'accountability',
  access: 'access',
  taken: 'taken',
  procedure: 'procedures',
  casenumbers: 'caseNumbers',
} as const satisfies { readonly [prefix: string]: keyof Registers };
