import type { Closing, Run } from './course.js';
import { all, failing, last, type Row } from './evidence.js';
import { office } from './office.js';
import type { Step } from './regulation.js';

type Article = (closing: Closing) => readonly string[];

const distinctions = ['inexperience', 'exploration', 'for-development'];
const factors = ['motive', 'conditions', 'procedure', 'nature', 'consequences', 'recovery'];

/** The stages that local texts on fault tolerance share, each with what stands before it is over. */
export const tolerance = {
  'tolerance-start': ({ run }) =>
    failing([[last(run.rows, 'ToleranceCheckStarted') !== undefined, 'nobody asked for it']]),
  'tolerance-acceptance': ({ run }) =>
    failing([
      [byDiscipline(run, 'ToleranceCheckAccepted'), 'not accepted by the discipline organ'],
    ]),
  'tolerance-verification': verification,
  'tolerance-determination': determination,
  'tolerance-reply': ({ run }) =>
    failing([
      [last(run.rows, 'ToleranceReplied') !== undefined, 'no reply'],
      [last(run.rows, 'ToleranceResultFiled') !== undefined, 'the result is not filed'],
    ]),
  'tolerance-correction': correction,
  'tolerance-use': ({ run }) =>
    failing([
      [last(run.rows, 'OrganisationDepartmentNotified') !== undefined, 'nobody was notified'],
      [
        last(run.rows, 'ToleranceResultUsed')?.role === 'department-head',
        'its use is not recorded',
      ],
    ]),
} as const satisfies { readonly [S in Step]?: Article };

function byDiscipline({ rows }: Run, type: string): boolean {
  return last(rows, type)?.role === 'discipline-secretary';
}

/** Person and unit are heard before it is concluded. */
function verification({ run }: Closing): readonly string[] {
  const concluded = run.rows.findLastIndex(({ type }) => type === 'VerificationConcluded');
  const before = run.rows.slice(0, Math.max(0, concluded));
  return failing([
    [byDiscipline(run, 'VerificationConcluded'), 'no conclusion of the verification'],
    [last(before, 'PersonHeard') !== undefined, 'the person was not heard'],
    [last(before, 'UnitOpinionRecorded') !== undefined, 'the unit was not heard'],
  ]);
}

interface Determined {
  readonly bodyId: string;
  readonly present: readonly string[];
  readonly agree: number;
  readonly outcome: string;
  readonly items: readonly { readonly sign: string }[];
}

/** The right body, in a quorum and by a majority of the full membership, on a finding on each distinction and factor. */
function determination({ run, before }: Closing): readonly string[] {
  const determined = last(run.rows, 'ToleranceDetermined');
  if (!determined) return ['no body determined'];
  const { bodyId, present, agree, outcome, items } = determined.data as unknown as Determined;
  const members = office.bodies[bodyId]?.members ?? [];
  const found = new Map(
    all(run.rows, 'ToleranceFindingRecorded')
      .filter(({ version }) => version < determined.version)
      .map(({ data }) => [data.test as string, data.result as string]),
  );
  return [
    ...failing([
      [before.has('tolerance-acceptance'), 'determined without acceptance'],
      [before.has('tolerance-verification'), 'determined without verification'],
      [members.length > 0, 'a body that the register does not know'],
      [present.every((each) => members.includes(each)), 'somebody determined who is no member'],
      [3 * new Set(present).size >= 2 * members.length, 'determined below quorum'],
      [2 * agree > members.length, 'determined without a majority of the full membership'],
      [agree <= present.length, 'more agreed than were present'],
      [[...distinctions, ...factors].every((each) => found.has(each)), 'a test without a finding'],
    ]),
    ...(outcome === 'refused' ? [] : tolerable(items, found, before.get('tolerance-verification'))),
  ];
}

/** What may be tolerated stands on a positive item, and on nothing that excludes it. */
function tolerable(
  items: Determined['items'],
  found: ReadonlyMap<string, string>,
  verified: Run | undefined,
): readonly string[] {
  const { exclusions = [] } = (last(verified?.rows ?? [], 'VerificationConcluded')?.data ?? {}) as {
    readonly exclusions?: readonly string[];
  };
  return failing([
    [exclusions.length === 0, 'tolerated what is excluded'],
    [items.length > 0 && items.every(({ sign }) => sign === 'positive'), 'no item allows it'],
    [
      distinctions.every((each) => found.get(each) !== 'against'),
      'a distinction speaks against it',
    ],
  ]);
}

/** Planned, done, and looked at again by somebody else. */
function correction({ run }: Closing): readonly string[] {
  const plan = last(run.rows, 'CorrectionPlanned');
  const checked = last(run.rows, 'CorrectionChecked');
  const responsible = (plan?.data.responsible ?? []) as readonly string[];
  return failing([
    [plan !== undefined, 'no plan of correction'],
    [last(run.rows, 'CorrectionReported') !== undefined, 'nothing was corrected'],
    [checked?.data.result === 'corrected', 'not found corrected'],
    [!isParty(checked, responsible), 'who had to correct it looked at it himself'],
  ]);
}

function isParty(checked: Row | undefined, responsible: readonly string[]): boolean {
  const { checkedBy } = (checked?.data ?? {}) as { readonly checkedBy?: string };
  return responsible.includes(checkedBy ?? '');
}
