import { clockOf } from '../../case/clock.js';
import { candidatesIn, type OpenedCase } from '../../case/state.js';
import type { RuleId } from '../../rules/ids.js';
import {
  counting,
  howCounted,
  lastDay,
  type Working,
  type WorkingInput,
  type Workings,
} from '../../shared/workings.js';
import { recommendationResult, recommendationValid } from '../recommendation/result.js';
import { freshUntil, standingOf } from './check-standing.js';
import { type CheckKind, checkKinds } from './commands.js';
import { inspectionFacts } from './events.js';
import { noticeClock } from './notice.js';

const validity = {
  value: lastDay,
  how: {
    zh: '{answeredOn}答复，有效{months}个月；答复所载日期{named}',
    en: 'answered {answeredOn}, good for {months} months; day named by the answer: {named}',
  },
};

export const inspectionWorkings: Workings = {
  wordings: {
    validTo: {
      title: { zh: '推荐结果有效至', en: 'Recommendation valid until' },
      value: lastDay,
      how: howCounted,
    },
    notice: {
      title: { zh: '考察预告期止', en: 'Notice stands until' },
      value: lastDay,
      how: howCounted,
    },
    'discipline-own-unit': {
      title: { zh: '所在单位纪检机构意见有效至', en: "Own unit's discipline opinion valid until" },
      ...validity,
    },
    'discipline-department': {
      title: {
        zh: '同级纪检监察机关意见有效至',
        en: "Discipline opinion at the department's level valid until",
      },
      ...validity,
    },
    'file-audit': {
      title: { zh: '档案审核有效至', en: 'File audit valid until' },
      ...validity,
    },
    'personal-matters': {
      title: { zh: '个人有关事项查核有效至', en: 'Personal-matters check valid until' },
      ...validity,
    },
    petitions: {
      title: { zh: '信访举报查核有效至', en: 'Petition check valid until' },
      ...validity,
    },
  },
  of: (input) => [...ofRecommendation(input), ...ofNotice(input), ...ofChecks(input)],
};

function ofRecommendation({ state, step }: WorkingInput): readonly Working[] {
  const result = recommendationResult(state);
  const clock = step.clocks[recommendationValid];
  if (!result || !clock) return [];
  const facts = counting(clock, { from: result.resultDate, to: result.validTo });
  return [{ what: 'validTo', rule: 'D07', facts }];
}

function ofNotice({ run, step }: WorkingInput): readonly Working[] {
  const { notice } = inspectionFacts(run);
  if (!notice) return [];
  const { issuedOn: from, leadEndsOn: to, counted, skipped } = notice;
  const facts = counting(clockOf(step, noticeClock), { from, to });
  return [{ what: 'notice', rule: 'I05', facts, counted, skipped }];
}

const ruleOf: { readonly [Check in CheckKind]: RuleId } = {
  'discipline-own-unit': 'I08c',
  'discipline-department': 'I08c',
  'file-audit': 'I08a',
  'personal-matters': 'I08b',
  petitions: 'I08d',
  'economic-audit': 'I10',
};

function ofChecks(input: WorkingInput): readonly Working[] {
  return candidateIds(input.state).flatMap((candidateId) =>
    checkKinds.flatMap((check) => ofCheck(input, candidateId, check)),
  );
}

function candidateIds(state: OpenedCase): readonly string[] {
  return candidatesIn(state).map(({ candidateId }) => candidateId);
}

function ofCheck(
  { run, rules }: WorkingInput,
  candidateId: string,
  check: CheckKind,
): readonly Working[] {
  const { answeredOn, validUntil } = standingOf(inspectionFacts(run), candidateId, check);
  const rule = ruleOf[check];
  const months = rules.rules[rule]?.parameters.freshMonths as number | undefined;
  if (answeredOn === null || months === undefined) return [];
  const to = freshUntil(answeredOn, validUntil, months);
  return [{ what: check, rule, candidateId, facts: { to, answeredOn, months, named: validUntil } }];
}
