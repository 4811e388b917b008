import { type Fraction, leastOf } from '../shared/fraction.js';
import type { RecordTally } from '../steps/recommendation/commands.js';
import {
  type RecommendationFacts,
  recommendationFacts,
  tallyDuties,
  tallySigner,
} from '../steps/recommendation/events.js';
import { caseOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { isExempt } from './recommendation.js';
import { blocked, met, notApplicable, type RuleResult, regulations, rule } from './rule.js';

/** D06: the meeting had a quorum of the fixed scope. */
export const d06 = rule<RuleInput, { readonly quorum: Fraction }>({
  id: 'D06',
  cites: regulations('16'),
  title: { zh: '推荐会议到会人数', en: 'Attendance of the recommendation meeting' },
  judges: 'state',
  subject: 'case',
  whoCan: ['officer'],
  parameters: { quorum: { num: 2, den: 3 } },
  reasons: {
    'no-quorum': {
      facts: {
        zh: '应到{expected}人，实到{present}人',
        en: 'expected {expected}, present {present}',
      },
      needed: {
        zh: '到会至少{required}人，另行召开会议',
        en: 'a meeting with at least {required} present',
      },
    },
  },
  check: (input, { quorum }) => {
    const tally = tallyOf(input);
    if (!tally) return notApplicable();
    const { expected, present } = tally;
    const required = leastOf(expected, quorum);
    const facts = { expected, present, required };
    return present >= required ? met(facts) : blocked('no-quorum', facts);
  },
});

/** D10: the slips add up, and two persons signed the tally as it stands. */
export const d10 = rule<RuleInput, Record<string, never>>({
  id: 'D10',
  cites: { text: 'local', article: '', verified: true },
  title: { zh: '推荐结果的计票与签字', en: 'Count and signatures of the tally' },
  judges: 'state',
  subject: 'case',
  whoCan: ['officer', 'scrutineer', 'counter'],
  parameters: {},
  reasons: {
    order: {
      facts: {
        zh: '应到{expected}，实到{present}，发出{issued}，收回{returned}，有效{valid}',
        en: 'expected {expected}, present {present}, issued {issued}, returned {returned}, valid {valid}',
      },
      needed: {
        zh: '应到、实到、发出、收回、有效依次不增；核对票数',
        en: 'none of them above the one before it; a corrected count',
      },
    },
    spoiled: {
      facts: {
        zh: '收回{returned}，有效{valid}，无效{spoiled}',
        en: 'returned {returned}, valid {valid}, spoiled {spoiled}',
      },
      needed: { zh: '有效与无效之和等于收回', en: 'valid and spoiled to add up to returned' },
    },
    sum: {
      facts: { zh: '有效{valid}，三项合计{sum}', en: 'valid {valid}, options sum {sum}' },
      needed: {
        zh: '每名人选三项合计等于有效票',
        en: "each candidate's options to add up to valid",
      },
    },
    unsigned: {
      facts: { zh: '已签{signed}人', en: '{signed} signature(s) on this version' },
      needed: {
        zh: '监票人、计票人在同一版本上签字',
        en: 'scrutineer and counter to sign the same version',
      },
    },
  },
  check: (input) => {
    const { act } = input;
    const facts = recommendationFacts(caseOf(input).run);
    const tally = tallyOf(input);
    if (!tally) return notApplicable();
    const wrong = miscount(tally);
    if (wrong) return wrong;
    return act.name === 'record-tally' ? met({ valid: tally.valid }) : signedByTwo(facts);
  },
});

/** The tally being recorded, once its input is known; in any other act the one on record. */
export function tallyOf(input: RuleInput): RecordTally | undefined {
  const { act } = input;
  const facts = recommendationFacts(caseOf(input).run);
  if (isExempt(input, facts)) return undefined;
  if (act.name !== 'record-tally') return facts.tally;
  return act.data.meetingOn === undefined ? undefined : (act.data as RecordTally);
}

function miscount(tally: RecordTally): RuleResult | null {
  const { expected, present, issued, returned, valid, spoiled } = tally;
  const chain = [expected, present, issued, returned, valid];
  if (chain.some((count, index) => count > (chain[index - 1] ?? count)))
    return blocked('order', { expected, present, issued, returned, valid });
  if (valid + spoiled !== returned) return blocked('spoiled', { returned, valid, spoiled });
  for (const { candidateId, agree, disagree, abstain } of tally.candidates) {
    const sum = agree + disagree + abstain;
    if (sum !== valid) return blocked('sum', { candidateId, valid, sum });
  }
  return null;
}

function signedByTwo(facts: RecommendationFacts): RuleResult {
  const signers = tallyDuties.map((duty) => tallySigner(facts, duty));
  const signed = new Set(signers.filter((signer) => signer !== null)).size;
  return signed === tallyDuties.length
    ? met({ signed })
    : blocked('unsigned', { signed }, { whoCan: tallyDuties });
}
