import {
  type Blocked,
  fill,
  type Language,
  type Role,
  roleTitles,
  stepModule,
  type Text,
} from '@jishi/domain';
import { citeOf } from '../commands/refusal-view.js';
import type { BlockedView } from './case-schemas.js';

/** Why a case stands still, in words of both languages. */
export function blockedView(blocked: Blocked): BlockedView {
  const { cause, since, until, more, rule, who } = blocked;
  const { article, cite } = citeOf(rule);
  return {
    cause,
    words: wordsOf(blocked),
    who: who.map(roleTitle),
    rule,
    article,
    cite,
    since,
    until,
    more,
  };
}

export function roleTitle(role: Role) {
  return { role, title: roleTitles[role] };
}

/** What is no wait of a step: it is still being opened, or only its gates are left. */
const others: { readonly [what: string]: Text } = {
  opening: { zh: '环节正在开启', en: 'the step is being opened' },
  gates: { zh: '尚有条件未满足', en: 'conditions of the step are not met yet' },
};

function wordsOf({ step, what, facts }: Blocked): Text {
  const wording = stepModule(step).waitWordings[what] ?? others[what];
  if (!wording) throw new Error(`${step} has no wording for ${what}`);
  const candidate = candidateOf(facts.candidateId);
  const said = (language: Language) =>
    fill(wording, language, candidate ? { ...facts, candidateId: candidate[language] } : facts);
  return { zh: said('zh'), en: said('en') };
}

/** Lists show no names, so a candidate goes by the place in the order of the proposal: `k2` is the second. */
function candidateOf(id: unknown): Text | null {
  const place = typeof id === 'string' ? /^k(\d+)$/.exec(id)?.[1] : undefined;
  return place === undefined ? null : { zh: `人选${place}`, en: `candidate ${place}` };
}
