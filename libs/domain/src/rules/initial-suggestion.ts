import type { Text } from '../shared/text.js';
import type { RecordInitialSuggestion } from '../steps/proposal/commands.js';
import { proposalFacts, type SuggestionPart, suggestionParts } from '../steps/proposal/events.js';
import { caseOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { blocked, met, type ReasonWording, regulations, rule } from './rule.js';

const partNames: { readonly [Part in SuggestionPart]: Text } = {
  posts: { zh: '选拔任用的职位', en: 'the posts' },
  conditions: { zh: '条件', en: 'the conditions' },
  scope: { zh: '范围', en: 'the scope' },
  manner: { zh: '方式', en: 'the manner' },
  procedure: { zh: '程序', en: 'the procedure' },
  intendedPersons: { zh: '人选意向', en: 'the intended persons' },
};

const missingParts: { readonly [reason: string]: ReasonWording } = Object.fromEntries(
  suggestionParts.map((part) => [
    `no-${part}`,
    {
      facts: { zh: '初步建议六项内容已有{stated}项', en: '{stated} of the six parts are stated' },
      needed: partNames[part],
    },
  ]),
);

/** M02: the initial suggestion states its six parts, and names every post and candidate of the case. */
export const m02 = rule<RuleInput, Record<string, never>>({
  id: 'M02',
  cites: regulations('13'),
  title: { zh: '初步建议的内容', en: 'Contents of the initial suggestion' },
  judges: 'state',
  subject: 'case',
  whoCan: ['officer'],
  parameters: {},
  reasons: {
    'not-recorded': {
      facts: { zh: '尚未记录初步建议', en: 'no initial suggestion is recorded' },
      needed: { zh: '六项内容齐全的初步建议', en: 'an initial suggestion with its six parts' },
    },
    ...missingParts,
    posts: {
      facts: { zh: '初步建议未列入{left}个职位', en: '{left} post(s) of the case are left out' },
      needed: { zh: '列入事项的全部职位', en: 'every post of the case' },
    },
    persons: {
      facts: { zh: '初步建议未列入{left}名人选', en: '{left} candidate(s) are left out' },
      needed: { zh: '列入事项的全部人选', en: 'every candidate of the case' },
    },
  },
  check: (input) => {
    const { state, run } = caseOf(input);
    const { suggestion } = proposalFacts(run);
    if (!suggestion) return blocked('not-recorded');
    const missing = suggestionParts.filter((part) => !isStated(suggestion, part, input));
    const stated = suggestionParts.length - missing.length;
    if (missing[0]) return blocked(`no-${missing[0]}`, { stated, missing });
    const posts = state.posts.filter(({ postId }) => !suggestion.posts?.includes(postId));
    if (posts.length > 0) return blocked('posts', { left: posts.length });
    const persons = input.candidates.filter(
      ({ candidateId }) => !suggestion.intendedPersons?.includes(candidateId),
    );
    return persons.length === 0 ? met({ stated }) : blocked('persons', { left: persons.length });
  },
});

/** An empty list states nothing, and persons who have all left the case are no intention. */
function isStated(
  suggestion: RecordInitialSuggestion,
  part: SuggestionPart,
  { candidates }: RuleInput,
): boolean {
  const value = suggestion[part];
  if (part === 'intendedPersons' && candidates.length === 0) return false;
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
