import { clockOf } from '../../case/clock.js';
import { isMajority, majorityOf } from '../../meeting/counts.js';
import {
  counting,
  howCounted,
  lastDay,
  type Working,
  type WorkingInput,
  type Workings,
} from '../../shared/workings.js';
import { decisionFacts } from './events.js';

export const decisionWorkings: Workings = {
  wordings: {
    majority: {
      title: { zh: '表决结果', en: 'Result of the vote' },
      value: { zh: '同意{agree}，须同意{needed}', en: '{agree} agree, {needed} needed' },
      how: {
        zh: '应到{fullMembership}人的半数以上；实到{present}，回避{recused}，不同意{disagree}，缓议{defer}',
        en: 'more than half of the full membership of {fullMembership}; {present} present, {recused} recused, {disagree} disagree, {defer} defer',
      },
    },
    replyBy: {
      title: { zh: '协管方答复期止', en: 'Assisting party may answer until' },
      value: lastDay,
      how: howCounted,
    },
    filing: {
      title: { zh: '报备案时限', en: 'Filing due by' },
      value: lastDay,
      how: howCounted,
    },
  },
  of: (input) => [...votes(input), ...replies(input), ...filings(input)],
};

function votes({ run }: WorkingInput): readonly Working[] {
  return Object.values(decisionFacts(run).outcomes ?? {}).map(({ candidateId, counts }) => {
    const { agree, fullMembership } = counts;
    const facts = { ...counts, needed: majorityOf(fullMembership) };
    const holds = isMajority(agree, fullMembership);
    return { what: 'majority', rule: 'B09', candidateId, facts, holds };
  });
}

function replies({ run, step }: WorkingInput): readonly Working[] {
  return Object.values(decisionFacts(run).receipts ?? {}).flatMap(({ receivedOn, replyBy }) => {
    if (replyBy === null) return [];
    const facts = counting(clockOf(step, 'assistingReply'), { from: receivedOn, to: replyBy });
    return [{ what: 'replyBy', rule: 'B02' as const, facts }];
  });
}

function filings({ run, step }: WorkingInput): readonly Working[] {
  const clocks = decisionFacts(run).outcome?.deadlines ?? [];
  return clocks
    .filter(({ act }) => act === 'note-filing-overdue')
    .map((period) => ({
      what: 'filing',
      rule: 'B15',
      facts: counting(clockOf(step, 'filingDue'), period),
    }));
}
