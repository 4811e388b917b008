import { decidedOnCandidate } from '../case/decided-on.js';
import { type ProbationEvents, probationFacts } from '../steps/probation/events.js';
import { candidateOf, caseOf } from './case-input.js';
import type { RuleInput } from './input.js';
import {
  blocked,
  localTexts,
  met,
  notApplicable,
  type RuleResult,
  regulations,
  rule,
} from './rule.js';

/** A08: everybody appointed was talked to by a designated person. */
export const a08 = rule<RuleInput, Record<string, never>>({
  id: 'A08',
  cites: regulations('44'),
  title: { zh: '任职谈话', en: 'Appointment talk' },
  judges: 'state',
  subject: 'candidate',
  whoCan: ['officer'],
  parameters: {},
  reasons: {
    'no-talk': {
      facts: { zh: '尚未任职谈话', en: 'no appointment talk is recorded' },
      needed: { zh: '任职谈话记录', en: 'the record of the talk' },
    },
  },
  check: (input) => {
    const talk = probationFacts(caseOf(input).run).talks?.[candidateOf(input).candidateId];
    return talk ? met({ heldOn: talk.heldOn }) : blocked('no-talk');
  },
});

/** A10: where the office asks for it, everybody appointed has signed the commitment. */
export const a10 = rule<RuleInput, { readonly applies: boolean }>({
  id: 'A10',
  cites: localTexts,
  title: { zh: '任职承诺', en: 'Commitment' },
  judges: 'state',
  subject: 'candidate',
  whoCan: ['officer'],
  parameters: { applies: false },
  reasons: {
    'not-signed': {
      facts: { zh: '尚无任职承诺', en: 'no commitment is recorded' },
      needed: { zh: '本人签署的承诺书', en: 'the commitment that the person signed' },
    },
  },
  check: (input, { applies }) => {
    if (!applies) return notApplicable();
    const { candidateId } = candidateOf(input);
    const commitment = probationFacts(caseOf(input).run).commitments?.[candidateId];
    return commitment ? met({ signedOn: commitment.signedOn }) : blocked('not-signed');
  },
});

/** Acts by which a candidate would leave the case, his post, or the step in which his tenure runs. */
const leaving: readonly string[] = [
  'return-to-step',
  'end-case',
  'withdraw-candidate',
  'change-post',
];

/**
 * A09: tenure starts on the date of the committee's decision, and is on record once the notice is
 * issued. Whoever is in tenure leaves his post by removal alone, which his case has to record.
 */
export const a09 = rule<RuleInput, Record<string, never>>({
  id: 'A09',
  cites: regulations('45'),
  title: { zh: '任职时间', en: 'Start of tenure' },
  judges: 'act',
  subject: 'candidate',
  whoCan: ['officer'],
  parameters: {},
  reasons: {
    'no-decision': {
      facts: { zh: '无讨论决定日期', en: 'no date of a decision' },
      needed: { zh: '委员会的讨论决定', en: "the committee's decision" },
    },
    'in-tenure': {
      facts: { zh: '{startsOn}起已任职', en: 'in tenure since {startsOn}' },
      needed: {
        zh: '试用期满考核；不胜任的，按免职办理',
        en: 'the assessment at the end of probation; who fails it is removed',
      },
    },
    'no-notice': {
      facts: { zh: '任职通知尚未印发', en: 'no appointment notice has been issued' },
      needed: { zh: '印发任职通知', en: 'the appointment notice' },
    },
  },
  check: (input) => {
    const { state, run } = caseOf(input);
    const { candidateId } = candidateOf(input);
    const tenure = probationFacts(run).tenures?.[candidateId];
    if (leaving.includes(input.act.name)) return mayLeave(input.act, candidateId, tenure);
    if (tenure) return met({ startsOn: tenure.startsOn });
    if (input.act.name !== 'issue-appointment-notice') return blocked('no-notice');
    const startsOn = decidedOnCandidate(state, candidateId);
    return startsOn === null ? blocked('no-decision') : met({ startsOn, source: 'committee' });
  },
});

function mayLeave(
  { name, data }: RuleInput['act'],
  candidateId: string,
  tenure: Pick<ProbationEvents['TenureStarted'], 'startsOn'> | undefined,
): RuleResult {
  const concerned = name !== 'withdraw-candidate' || data.candidateId === candidateId;
  if (!tenure || !concerned) return notApplicable();
  return blocked('in-tenure', { startsOn: tenure.startsOn });
}
