import type { Entry, Known } from '../../../tools/demo/journey.mjs';

export const DEMO_PASSWORD: string;

export const candidateForm: URL;

type Played = Extract<Entry, { readonly kind: 'act' }>;

interface KnownHere extends Known {
  /** The matter of accountability that was opened last. */
  readonly matterId: string;
}

/** An act of the demo, or one on a matter of accountability, which the demo has none of. */
export interface ActEntry extends Omit<Played, 'on' | 'data'> {
  readonly on: Played['on'] | 'accountability';
  readonly data: (known: KnownHere) => object;
}

export type JourneyEntry =
  | ActEntry
  | Exclude<Entry, Played>
  | { readonly kind: 'import'; readonly who: string; readonly unitId: string }
  | {
      readonly kind: 'confirm';
      readonly who: string;
      readonly line: number;
      readonly more: Readonly<Record<string, unknown>>;
    };

export const wholeJourney: readonly JourneyEntry[];

export interface About {
  readonly posts: readonly string[];
  readonly candidates: readonly { readonly candidateId: string; readonly postId: string }[];
  readonly chosen: readonly string[];
}

export function stepsAbout(about: About): Readonly<Record<string, readonly JourneyEntry[]>>;

export function act(
  who: string,
  name: string,
  data: ActEntry['data'],
  place?: { readonly on?: ActEntry['on'] },
): JourneyEntry;

export function advance(days: number): JourneyEntry;

export function stepOpens(step: string): JourneyEntry;

export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface PeopleOverHttp {
  /** `occurredOn` is the day of a paper that says when it was done. */
  give(login: string, path: string, data: object, occurredOn?: string): Promise<Answer>;
  read(login: string, path: string): Promise<never>;
}

export interface Site {
  readonly origin: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly home?: string;
}

export function peopleOverHttp(site: Site): PeopleOverHttp;

export function actedOut(
  entries: readonly JourneyEntry[],
  people: PeopleOverHttp,
  caseId?: string,
): Promise<string>;
