import { clockOf } from '../../case/clock.js';
import { type Fraction, leastOf } from '../../shared/fraction.js';
import {
  counting,
  howCounted,
  lastDay,
  type Working,
  type WorkingInput,
  type Workings,
} from '../../shared/workings.js';
import type { RecordTally } from './commands.js';
import { recommendationFacts } from './events.js';
import { recommendationValid } from './result.js';

export const recommendationWorkings: Workings = {
  wordings: {
    quorum: {
      title: { zh: '推荐会议到会人数', en: 'Attendance of the meeting' },
      value: { zh: '实到{present}，须到{required}', en: '{present} present, {required} needed' },
      how: { zh: '应到{expected}的{share}', en: '{share} of the {expected} expected' },
    },
    slips: {
      title: { zh: '推荐票', en: 'Slips' },
      value: { zh: '有效{valid}，无效{spoiled}', en: '{valid} valid, {spoiled} spoiled' },
      how: {
        zh: '发出{issued} ≥ 收回{returned} = 有效{valid} + 无效{spoiled}',
        en: 'issued {issued} ≥ returned {returned} = valid {valid} + spoiled {spoiled}',
      },
    },
    sum: {
      title: { zh: '三项合计', en: 'Sum of the options' },
      value: { zh: '{sum}', en: '{sum}' },
      how: {
        zh: '同意{agree} + 不同意{disagree} + 弃权{abstain} = 有效{valid}',
        en: 'agree {agree} + disagree {disagree} + abstain {abstain} = valid {valid}',
      },
    },
    validTo: {
      title: { zh: '推荐结果有效至', en: 'Recommendation valid until' },
      value: lastDay,
      how: howCounted,
    },
  },
  of: (input) => [...ofTally(input), ...ofConclusion(input)],
};

function ofTally({ run, rules }: WorkingInput): readonly Working[] {
  const { tally } = recommendationFacts(run);
  if (!tally) return [];
  const quorum = rules.rules.D06?.parameters.quorum as Fraction | undefined;
  return [...(quorum ? [attendance(tally, quorum)] : []), slips(tally), ...sums(tally)];
}

function attendance({ expected, present }: RecordTally, quorum: Fraction): Working {
  const required = leastOf(expected, quorum);
  const share = `${quorum.num}/${quorum.den}`;
  const facts = { expected, present, required, share };
  return { what: 'quorum', rule: 'D06', facts, holds: present >= required };
}

function slips({ issued, returned, valid, spoiled }: RecordTally): Working {
  const holds = issued >= returned && valid + spoiled === returned;
  return { what: 'slips', rule: 'D10', facts: { issued, returned, valid, spoiled }, holds };
}

/** In list order, never by votes. */
function sums({ candidates, valid }: RecordTally): readonly Working[] {
  return candidates.map(({ candidateId, agree, disagree, abstain }) => {
    const sum = agree + disagree + abstain;
    const facts = { agree, disagree, abstain, sum, valid };
    return { what: 'sum', rule: 'D10', candidateId, facts, holds: sum === valid };
  });
}

function ofConclusion({ run, step }: WorkingInput): readonly Working[] {
  const { conclusion } = recommendationFacts(run);
  if (!conclusion) return [];
  const period = { from: conclusion.resultDate, to: conclusion.validTo };
  const facts = counting(clockOf(step, recommendationValid), period);
  return [{ what: 'validTo', rule: 'D07', facts }];
}
