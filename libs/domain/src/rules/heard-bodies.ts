import { inspectionFacts } from '../steps/inspection/events.js';
import type { HeardBody } from '../steps/inspection/further-commands.js';
import { candidateOf, caseOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { blocked, held, met, regulations, rule } from './rule.js';

/** I13: the bodies that the office names are heard about each candidate, and whoever was asked has answered. */
export const i13 = rule<RuleInput, { readonly bodies: readonly HeardBody[] }>({
  id: 'I13',
  cites: regulations('31'),
  title: { zh: '听取有关单位意见', en: 'Bodies heard in the inspection' },
  judges: 'state',
  subject: 'candidate',
  whoCan: ['officer'],
  parameters: { bodies: [] },
  reasons: {
    'not-heard': {
      facts: { zh: '尚未听取：{missing}', en: 'not heard: {missing}' },
      needed: { zh: '向其了解情况并登记反馈', en: 'a request to each, with its answer' },
    },
    open: {
      facts: { zh: '{open}件了解情况尚未反馈', en: '{open} request(s) are not answered' },
      needed: { zh: '有关单位的反馈', en: 'the answer of the body' },
    },
  },
  check: (input, { bodies }) => {
    const { requests = {}, answers = {} } = inspectionFacts(caseOf(input).run);
    const { candidateId } = candidateOf(input);
    const own = Object.values(requests).filter((each) => each.candidateId === candidateId);
    const open = own.filter(({ requestId }) => !answers[requestId]).length;
    if (open > 0) return held('open', { open });
    const heard = own
      .filter(({ requestId }) => answers[requestId]?.outcome !== 'not-answered')
      .map(({ body }) => body);
    const missing = bodies.filter((body) => !heard.includes(body));
    return missing.length === 0 ? met({ heard }) : blocked('not-heard', { missing });
  },
});
