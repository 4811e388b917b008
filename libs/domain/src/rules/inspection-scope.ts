import type { InterviewCategory } from '../steps/inspection/commands.js';
import { inspectionFacts } from '../steps/inspection/events.js';
import { candidateOf, caseOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { blocked, met, regulations, rule, warned } from './rule.js';

/** I02: generally there are more candidates to inspect than places; in a renewal always. */
export const i02 = rule<RuleInput, { readonly blocks: boolean }>({
  id: 'I02',
  cites: regulations('25–26'),
  title: { zh: '差额考察', en: 'More candidates than places' },
  judges: 'act',
  subject: 'case',
  whoCan: ['officer'],
  parameters: { blocks: false },
  reasons: {
    'no-choice': {
      facts: {
        zh: '考察对象{candidates}名，职位{posts}个',
        en: '{candidates} candidate(s) for {posts} place(s)',
      },
      needed: { zh: '考察对象一般应多于职位数', en: 'generally more candidates than places' },
    },
  },
  check: (input, { blocks }) => {
    const posts = caseOf(input).state.posts.length;
    const chosen = input.act.data.candidateIds as readonly string[] | undefined;
    const candidates = chosen?.length ?? input.candidates.length;
    const facts = { candidates, posts };
    if (candidates > posts) return met(facts);
    return blocks ? blocked('no-choice', facts) : warned('no-choice', facts);
  },
});

/** I07: somebody of each category was interviewed about the candidate. */
export const i07 = rule<RuleInput, { readonly categories: readonly InterviewCategory[] }>({
  id: 'I07',
  cites: regulations('29–30'),
  title: { zh: '考察谈话范围', en: 'Who is interviewed' },
  judges: 'state',
  subject: 'candidate',
  whoCan: ['officer'],
  parameters: { categories: ['unit-leaders', 'internal-heads', 'subordinate-units'] },
  reasons: {
    missing: {
      facts: { zh: '缺少：{missing}', en: 'missing: {missing}' },
      needed: { zh: '规定范围各类人员的谈话', en: 'an interview in each category' },
    },
  },
  check: (input, { categories }) => {
    const { interviews = [] } = inspectionFacts(caseOf(input).run);
    const { candidateId } = candidateOf(input);
    const heard = interviews
      .filter((each) => each.candidateId === candidateId)
      .map(({ category }) => category);
    const missing = categories.filter((category) => !heard.includes(category));
    return missing.length === 0 ? met() : warned('missing', { missing });
  },
});

/** I12: what the inspection found is told to the principal of the unit. */
export const i12 = rule<RuleInput, Record<string, never>>({
  id: 'I12',
  cites: regulations('28'),
  title: { zh: '向所在单位主要领导反馈', en: "Feedback to the unit's principal" },
  judges: 'state',
  subject: 'case',
  whoCan: ['officer'],
  parameters: {},
  reasons: {
    'not-given': {
      facts: { zh: '尚未反馈考察情况', en: 'no feedback is recorded' },
      needed: { zh: '向主要领导反馈的日期和记录', en: 'its date and record' },
    },
  },
  check: (input) => {
    const { feedback } = inspectionFacts(caseOf(input).run);
    return feedback ? met({ givenOn: feedback.givenOn }) : blocked('not-given');
  },
});
