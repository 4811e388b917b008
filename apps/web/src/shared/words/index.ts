import { acts, field } from './acts.js';
import { batch } from './batch.js';
import { casePage } from './case.js';
import { cases, cause } from './cases.js';
import { common } from './common.js';
import type { Pair } from './define.js';
import { drafts } from './drafts.js';
import { events } from './events.js';
import { imports } from './imports.js';
import { matters } from './matters.js';
import { meetings } from './meetings.js';
import { prints } from './prints.js';
import { procedures } from './procedures.js';
import { people, posts, registers } from './registers.js';
import { rules } from './rules.js';
import { session } from './session.js';
import { shell } from './shell.js';
import { step } from './step.js';
import { attempts, timeline } from './timeline.js';

const areas = {
  common,
  shell,
  session,
  cases,
  cause,
  case: casePage,
  step,
  prints,
  acts,
  field,
  drafts,
  timeline,
  events,
  attempts,
  meetings,
  people,
  posts,
  registers,
  matters,
  procedures,
  batch,
  rules,
  imports,
};

type Areas = typeof areas;

/** `<area>.<name>` of every wording; a key that does not exist fails to compile. */
export type WordKey = {
  [Area in keyof Areas]: `${Area}.${keyof Areas[Area] & string}`;
}[keyof Areas];

type Catalogue = Readonly<Record<string, string>>;

const pairs: readonly (readonly [string, Pair])[] = Object.entries(areas).flatMap(([area, words]) =>
  Object.entries<Pair>(words).map(([name, pair]) => [`${area}.${name}`, pair] as const),
);

/** Every wording by key, one catalogue per language, in the form that i18next reads. */
export const catalogues: { readonly 'zh-CN': Catalogue; readonly en: Catalogue } = {
  'zh-CN': Object.fromEntries(pairs.map(([key, [zh]]) => [key, zh])),
  en: Object.fromEntries(
    pairs.flatMap(([key, [, en, one]]): readonly (readonly [string, string])[] =>
      one === undefined
        ? [[key, en]]
        : [
            [key, en],
            [`${key}_one`, one],
          ],
    ),
  ),
};
