import { caseActs } from './case/acts.js';
import type { Text } from './shared/text.js';
import { stepModules } from './steps/index.js';

/** The name of an act in both languages; its technical name where none was written. */
export function actTitle(prefix: string, name: string): Text {
  const acts = prefix === 'case' ? [caseActs, ...stepModules.map((module) => module.acts)] : [];
  const found = acts.find((each) => Object.hasOwn(each, name))?.[name];
  return found?.title ?? { zh: name, en: name };
}
