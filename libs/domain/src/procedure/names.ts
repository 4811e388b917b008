import { roleTitles } from '../access/role-titles.js';
import type { Role } from '../access/roles.js';
import { caseActs } from '../case/acts.js';
import { allRules } from '../rules/catalogue.js';
import type { Text } from '../shared/text.js';
import { stepModules } from '../steps/index.js';

/** What people call a thing that a definition names; the bare name where nobody gave it one. */
export function stepWord(kind: string): Text {
  return stepModules.find((module) => module.kind === kind)?.title ?? bare(kind);
}

export function actWord(act: string): Text {
  const places = [caseActs, ...stepModules.map(({ acts }) => acts)];
  return places.find((acts) => Object.hasOwn(acts, act))?.[act]?.title ?? bare(act);
}

export function roleWord(role: string): Text {
  return Object.hasOwn(roleTitles, role) ? roleTitles[role as Role] : bare(role);
}

/** A rule by its id and title. */
export function ruleWord(id: string): Text {
  const title = allRules().find((rule) => rule.id === id)?.title;
  return title ? { zh: `${id} ${title.zh}`, en: `${id} ${title.en}` } : bare(id);
}

function bare(name: string): Text {
  return { zh: name, en: name };
}
