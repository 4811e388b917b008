import {
  decisionFacts,
  latestRun,
  majorityOf,
  recommendationFacts,
  type StepRun,
  type Text,
  tallyDuties,
} from '@jishi/domain';
import {
  count,
  isTakenOver,
  linesOf,
  type Row,
  type SheetOf,
  type Signed,
  words,
} from './sheet.js';

const counts: readonly (readonly [
  'expected' | 'present' | 'issued' | 'returned' | 'valid' | 'spoiled',
  Text,
])[] = [
  ['expected', { zh: '应到', en: 'Expected' }],
  ['present', { zh: '实到', en: 'Present' }],
  ['issued', { zh: '发出推荐票', en: 'Slips issued' }],
  ['returned', { zh: '收回推荐票', en: 'Slips returned' }],
  ['valid', { zh: '有效', en: 'Valid' }],
  ['spoiled', { zh: '无效', en: 'Spoiled' }],
];

/** Art. 16: in list order, never by votes. */
export const recommendationTally: SheetOf = (state) => {
  const run = latestRun(state, 'recommendation');
  const tally = run && recommendationFacts(run).tally;
  const line = linesOf(tally, 'D10');
  return {
    title: { zh: '会议推荐计票单', en: 'Tally of the recommendation meeting' },
    step: 'recommendation',
    lines: [
      line({ zh: '会议日期', en: 'Meeting held on' }, ({ meetingOn }) => words(meetingOn)),
      ...counts.map(([name, label]) => line(label, (fact) => count(fact[name]))),
      line({ zh: '封存编号', en: 'Envelope no' }, ({ envelopeNo }) => words(envelopeNo)),
    ],
    columns: options,
    rows: tally ? tallied(tally) : [],
    signatures: run ? signers(run) : [],
    takenOver: isTakenOver(tally),
  };
};

const options: readonly Text[] = [
  { zh: '同意', en: 'Agree' },
  { zh: '不同意', en: 'Disagree' },
  { zh: '弃权', en: 'Abstain' },
  { zh: '合计', en: 'Sum' },
];

type Tally = NonNullable<ReturnType<typeof recommendationFacts>['tally']>;

function tallied({ candidates, at }: Tally): readonly Row[] {
  return candidates.map(({ candidateId, agree, disagree, abstain }) => ({
    candidateId,
    counts: [agree, disagree, abstain, agree + disagree + abstain],
    event: at.version,
  }));
}

const dutyTitles = {
  scrutineer: { zh: '监票人', en: 'Scrutineer' },
  counter: { zh: '计票人', en: 'Counter' },
};

/** Of the version that stands: a signature on an earlier one is none. */
function signers(run: StepRun): readonly Signed[] {
  const { tally, signatures = {} } = recommendationFacts(run);
  return tallyDuties.map((duty) => ({
    label: dutyTitles[duty],
    ...signed(signatures[`${tally?.at.version ?? 0}/${duty}`]),
  }));
}

type Signature = NonNullable<ReturnType<typeof recommendationFacts>['signatures']>[string];

function signed(found: Signature | undefined): Omit<Signed, 'label'> {
  if (!found) return { personId: null, onPaper: false, scanHash: null, event: null };
  const { signature, signer: personId, at } = found;
  const scanHash = signature.kind === 'paper' ? signature.scan.hash : null;
  return { personId, onPaper: signature.kind === 'paper', scanHash, event: at.version };
}

const results = {
  passed: { zh: '通过', en: 'passed' },
  'not-passed': { zh: '未通过', en: 'not passed' },
};

const votes: readonly Text[] = [
  { zh: '应到', en: 'Full' },
  { zh: '实到', en: 'Present' },
  { zh: '回避', en: 'Recused' },
  { zh: '同意', en: 'Agree' },
  { zh: '不同意', en: 'Disagree' },
  { zh: '缓议', en: 'Defer' },
  { zh: '须同意', en: 'Needed' },
  { zh: '结果', en: 'Result' },
];

/** Art. 38–39: counts alone; who said what stays at the sitting. */
export const sittingResult: SheetOf = (state) => {
  const run = latestRun(state, 'decision');
  const outcomes = Object.values((run && decisionFacts(run).outcomes) ?? {});
  const line = linesOf(outcomes[0], 'B09');
  return {
    title: { zh: '会议讨论决定情况', en: 'Result of the sitting' },
    step: 'decision',
    lines: [line({ zh: '表决日期', en: 'Voted on' }, ({ decidedOn }) => words(decidedOn))],
    columns: votes,
    rows: outcomes.map(rowOf),
    signatures: [],
    takenOver: outcomes.some(isTakenOver),
  };
};

type Outcome = NonNullable<ReturnType<typeof decisionFacts>['outcomes']>[string];

function rowOf({ candidateId, counts: cast, result, at }: Outcome): Row {
  const { fullMembership, present, recused, agree, disagree, defer } = cast;
  const needed = majorityOf(fullMembership);
  return {
    candidateId,
    counts: [fullMembership, present, recused, agree, disagree, defer, needed, results[result]],
    event: at.version,
  };
}
