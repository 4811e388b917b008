import type { Text } from '../shared/text.js';
import type { ActDefinition } from './definition.js';
import { actRuleDifferences } from './diff-rules.js';
import {
  compared,
  type Difference,
  type DifferenceSubject,
  type Place,
  said,
} from './difference.js';
import { actWord, roleWord } from './names.js';

type Acts = { readonly [act: string]: ActDefinition };

/** Which acts a place offers, and to whom, under which rules, with which effect. */
export function actDifferences(before: Acts, after: Acts, place: Place): readonly Difference[] {
  const { removed, added, kept } = compared(before, after);
  const named = (name: string) => ({ name, words: quoted(actWord(name), '办理事项', 'act ') });
  return [
    ...removed.map((name) => said('removed', 'act', place, named(name))),
    ...added.map((name) => said('added', 'act', place, named(name))),
    ...kept.flatMap((name) => {
      const pair = [before[name], after[name]] as [ActDefinition, ActDefinition];
      return [...inAct(name, pair, place), ...actRuleDifferences(name, pair, place)];
    }),
  ];
}

function quoted({ zh, en }: Text, before: string, beforeEn: string): Text {
  return { zh: `${before}“${zh}”`, en: `${beforeEn}“${en}”` };
}

function inAct(
  name: string,
  [before, after]: [ActDefinition, ActDefinition],
  place: Place,
): readonly Difference[] {
  const title = quoted(actWord(name), '', '');
  const changed = (subject: DifferenceSubject, zh: string, en: string) =>
    said('changed', subject, place, {
      name,
      words: { zh: `${title.zh} ${zh}`, en: `${title.en} ${en}` },
    });
  return [
    ...(sameRoles(before, after)
      ? []
      : [
          changed(
            'roles',
            `办理人 ${rolesWord(before, 'zh')} → ${rolesWord(after, 'zh')}`,
            `open to ${rolesWord(before, 'en')} → ${rolesWord(after, 'en')}`,
          ),
        ]),
    ...(before.signs === after.signs
      ? []
      : [changed('signature', signature(after).zh, signature(after).en)]),
    ...(before.closes === after.closes
      ? []
      : [changed('closing', closing(after).zh, closing(after).en)]),
    ...(before.whileSuspended === after.whileSuspended
      ? []
      : [changed('suspension', suspension(after).zh, suspension(after).en)]),
  ];
}

function sameRoles(before: ActDefinition, after: ActDefinition): boolean {
  return before.roles.toSorted().join() === after.roles.toSorted().join();
}

function rolesWord({ roles }: ActDefinition, language: 'zh' | 'en'): string {
  return roles.map((role) => roleWord(role)[language]).join(language === 'zh' ? '、' : ', ');
}

function signature({ signs }: ActDefinition): Text {
  return signs
    ? { zh: '须签字', en: 'now needs a signature' }
    : { zh: '不再签字', en: 'needs no signature any more' };
}

function suspension({ whileSuspended }: ActDefinition): Text {
  return whileSuspended
    ? { zh: '中止期间也可办理', en: 'may be done while the case is suspended' }
    : { zh: '中止期间不再可以办理', en: 'may not be done any more while the case is suspended' };
}

function closing({ closes }: ActDefinition): Text {
  if (closes === undefined) return { zh: '不再办结本环节', en: 'does not close the step any more' };
  return closes === 'must'
    ? { zh: '办结本环节', en: 'closes the step' }
    : { zh: '可办结本环节', en: 'may close the step' };
}
