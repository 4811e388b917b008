import type { GetCasesData, StepKind } from '@jishi/client';
import type { WaitCause } from '../../../shared/contract.js';
import { readAsOf, type Search } from '../../../shared/search.js';

export const views = ['stuck', 'mine', 'open', 'closed', 'all'] as const;
export type View = (typeof views)[number];

export const causes: readonly WaitCause[] = [
  'person',
  'clock',
  'quorum',
  'document',
  'external-reply',
  'gate',
];

/** What the list shows, as its address says it. */
export interface ListQuery {
  readonly view: View;
  readonly step: StepKind | null;
  readonly cause: WaitCause | null;
  readonly unit: string | null;
  readonly sort: 'waiting' | 'number';
  readonly after: string | null;
  readonly asOf: string | null;
}

const among =
  <Value extends string>(values: readonly Value[]) =>
  (text: string): Value | null =>
    values.find((value) => value === text) ?? null;

const anId = (text: string): string | null => (/^[A-Za-z0-9_-]{1,64}$/.test(text) ? text : null);
/** Which kinds of step there are is the API's to say: it drops any other word, and names it. */
const aStep = (text: string): StepKind | null =>
  /^[a-z-]{1,40}$/.test(text) ? (text as StepKind) : null;
const aCursor = (text: string): string | null => (text.length <= 512 ? text : null);

const readers = {
  view: among(views),
  step: aStep,
  cause: among(causes),
  unit: anId,
  sort: among(['waiting', 'number'] as const),
  after: aCursor,
  asOf: readAsOf,
};

/** Parameters that every screen understands. */
const common = ['lang'];

/** Reads the address; what it can't use is named, and the safe default stands in for it. */
export function readListQuery(search: Search): {
  readonly query: ListQuery;
  readonly dropped: readonly string[];
} {
  const read = <Name extends keyof typeof readers>(name: Name) =>
    search[name] === undefined
      ? null
      : (readers[name](search[name]) as ReturnType<(typeof readers)[Name]>);
  const query: ListQuery = {
    view: read('view') ?? 'stuck',
    step: read('step'),
    cause: read('cause'),
    unit: read('unit'),
    sort: read('sort') ?? 'waiting',
    after: read('after'),
    asOf: read('asOf'),
  };
  const known = Object.keys(readers) as (keyof typeof readers)[];
  const dropped = Object.keys(search).filter(
    (name) =>
      !common.includes(name) &&
      (!among(known)(name) || (search[name] !== '' && read(name as keyof typeof readers) === null)),
  );
  return { query, dropped };
}

/** "Mine" is the API's open cases with the reader as owner. */
export function toApiQuery(query: ListQuery): NonNullable<GetCasesData['query']> {
  const { view, asOf, ...rest } = query;
  return {
    ...rest,
    view: view === 'mine' ? 'open' : view,
    ...(view === 'mine' ? { owner: 'me' } : {}),
    ...(asOf === null ? {} : { asOf }),
  };
}

export function isFiltered({ step, cause, unit }: ListQuery): boolean {
  return step !== null || cause !== null || unit !== null;
}
