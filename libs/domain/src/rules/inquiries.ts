import { inspectionFacts } from '../steps/inspection/events.js';
import {
  inquiriesOn,
  isDisbelieved,
  standingOfInquiry,
} from '../steps/inspection/inquiry-standing.js';
import { candidateOf, caseOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { held, type ReasonWording, type RuleResult } from './rule.js';

/** What inquiry letters say beside the check of reports and petitions (I08d). */
export const inquiryWordings: { readonly [reason: string]: ReasonWording } = {
  'inquiry-open': {
    facts: { zh: '{open}件函询尚未办结', en: '{open} inquiry letter(s) are not closed' },
    needed: {
      zh: '函询的回复、采信认定和反馈',
      en: 'the reply, the judgement on it and the feedback',
    },
  },
  disbelieved: {
    facts: {
      zh: '{open}件函询的回复未予采信',
      en: 'the reply to {open} inquiry letter(s) was not believed',
    },
    needed: {
      zh: '此后重新进行信访举报查核',
      en: 'a check of reports and petitions asked for after that',
    },
  },
};

/** An open inquiry holds; one whose reply was not believed holds until the matter is looked into. */
export function unsettledInquiries(input: RuleInput): RuleResult | null {
  const facts = inspectionFacts(caseOf(input).run);
  const { candidateId } = candidateOf(input);
  const own = inquiriesOn(facts).filter((each) => each.candidateId === candidateId);
  const open = own.filter((each) => standingOfInquiry(facts, each).state !== 'closed').length;
  if (open > 0) return held('inquiry-open', { open });
  const disbelieved = own.filter((each) => isDisbelieved(facts, each)).length;
  return disbelieved > 0 ? held('disbelieved', { open: disbelieved }) : null;
}
