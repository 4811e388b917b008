import {
  type Blocked,
  fill,
  type Language,
  type Role,
  roleTitles,
  stepModules,
  type Text,
  waitWording,
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

function wordsOf(blocked: Blocked): Text {
  const facts = blocked.facts;
  const wording = waitWording(blocked);
  const candidate = candidateOf(facts.candidateId);
  const ofStep = stepModules.find(({ kind }) => kind === facts.step)?.title;
  const said = (language: Language) =>
    fill(wording, language, {
      ...facts,
      ...(candidate ? { candidateId: candidate[language] } : {}),
      ...(ofStep ? { step: ofStep[language] } : {}),
    });
  return { zh: said('zh'), en: said('en') };
}

/** Lists show no names, so a candidate goes by the place in the order of the proposal: `k2` is the second. */
function candidateOf(id: unknown): Text | null {
  const place = typeof id === 'string' ? /^k(\d+)$/.exec(id)?.[1] : undefined;
  return place === undefined ? null : { zh: `人选${place}`, en: `candidate ${place}` };
}
