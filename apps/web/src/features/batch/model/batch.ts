import type { CasePage } from '@jishi/client';
import type { Field, FieldShape, Values } from '../../acts/model/field.js';
import { initialValues } from '../../acts/model/values.js';

/**
 * What may be given for several cases at once: words to those who handle them, another officer, and one paper that
 * concerns them all. Never a signature, a vote, or an act that closes a step.
 */
export const batchActs = [
  'send-note',
  'assign-case',
  'record-tally',
  'issue-inspection-notice',
  'post-publicity-notice',
] as const;

export type BatchAct = (typeof batchActs)[number];

export const isBatchAct = (name: string | undefined): name is BatchAct =>
  batchActs.some((each) => each === name);

/** More cases than one meeting or one notice concerns. */
const MOST_CASES = 100;

/** The cases that an address names, each once. */
export function casesIn(list: string | undefined): readonly string[] {
  const ids = (list ?? '').split(',').filter((id) => /^[A-Za-z0-9_-]{1,40}$/.test(id));
  return [...new Set(ids)].slice(0, MOST_CASES);
}

/** Sixteen hexadecimal digits: under this id the commands of a batch stand in the record. */
export function newBatchId(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 16);
}

export const isBatchId = (text: string | undefined): text is string =>
  /^[0-9a-f]{16}$/.test(text ?? '');

/**
 * The idempotency key of one case's command: the same for the same try, so that a batch that is sent again records
 * nothing twice.
 * @param round 0 for the first try; a try that was answered otherwise than by recording is followed by the next
 */
export function keyOf(batchId: string, caseId: string, round: number): string {
  return `${batchId}-${String(round)}-${caseId}`;
}

/** Fields beside those of candidates that say something of one case alone. */
const ofOneCase: { readonly [Act in BatchAct]?: readonly string[] } = {
  'record-tally': ['otherPersons'],
  'issue-inspection-notice': ['personAndPost'],
  'post-publicity-notice': ['exceptional'],
};

/** What is asked once for all cases, and what is asked for each. */
export function splitFields(
  act: string,
  fields: readonly Field[],
): { readonly shared: readonly Field[]; readonly own: readonly Field[] } {
  const named = isBatchAct(act) ? (ofOneCase[act] ?? []) : [];
  const isOwn = (field: Field) => named.includes(field.name) || namesCandidates(field.shape);
  return { shared: fields.filter((field) => !isOwn(field)), own: fields.filter(isOwn) };
}

function namesCandidates(shape: FieldShape): boolean {
  if (shape.kind === 'pick') return shape.from === 'candidate';
  if (shape.kind === 'list') return namesCandidates(shape.item.shape);
  return 'fields' in shape && shape.fields.some((field) => namesCandidates(field.shape));
}

/** What a case's own part of the form begins with: its candidates, each with a line of his own. */
export function ownValues(
  own: readonly Field[],
  page: CasePage,
  join: (names: readonly string[]) => string,
): Values {
  const candidates = page.candidates.filter(({ status }) => status === 'in');
  const found = own.flatMap(({ name, shape }): readonly (readonly [string, unknown])[] => {
    if (name === 'personAndPost') return [[name, join(candidates.map((each) => each.name))]];
    if (shape.kind !== 'list') return [];
    return [[name, candidates.map(({ candidateId }) => lineOf(shape.item, candidateId))]];
  });
  return { ...initialValues(own), ...Object.fromEntries(found) };
}

function lineOf({ shape }: Field, candidateId: string): unknown {
  if (shape.kind !== 'group') return candidateId;
  const pick = shape.fields.find((field) => namesCandidates(field.shape));
  return { ...initialValues(shape.fields), ...(pick ? { [pick.name]: candidateId } : {}) };
}
