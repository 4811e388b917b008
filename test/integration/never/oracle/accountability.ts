import { type Evidence, failing, last } from './evidence.js';

const answers = ['tolerated', 'not-tolerated', 'not-accepted'];

/** From the mildest to the gravest, and what each determination leaves open at most. */
const decisions = ['not-held', 'reduced', 'lighter', 'held'];
const gravest: { readonly [outcome: string]: string } = {
  full: 'not-held',
  reduced: 'reduced',
  lighter: 'lighter',
  refused: 'held',
};

/** Accountability is decided only behind a check that has given its answer, and no more gravely than that. */
export function heldAfterCheck({ matter, case: rows }: Evidence): readonly string[] {
  const decided = last(matter, 'AccountabilityMatterDecided');
  if (!decided) return [];
  const ended = last(rows, 'CaseEnded');
  const linked = matter.some(
    ({ type, data, version }) =>
      type === 'ToleranceCheckLinked' &&
      version < decided.version &&
      `case/${String(data.caseId)}` === rows[0]?.stream,
  );
  const granted = last(rows, 'ToleranceDetermined')?.data.outcome as string | undefined;
  const most = granted === undefined ? 'held' : (gravest[granted] ?? '');
  return failing([
    [linked, 'accountability was decided without a check'],
    [
      ended !== undefined && ended.recordedAt < decided.recordedAt,
      'accountability was decided while the check was open',
    ],
    [
      answers.includes(ended?.data.outcome as string),
      'accountability on a check without an answer',
    ],
    [
      decisions.indexOf(decided.data.decision as string) <= decisions.indexOf(most),
      'accountability graver than was determined',
    ],
  ]);
}
