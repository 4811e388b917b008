import type { JsonObject } from '../shared/json.js';
import type { Text } from '../shared/text.js';
import type { ProcedureDefinition } from './definition.js';

type Draft<T> = T extends string
  ? string
  : T extends number | boolean | Text | JsonObject | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? readonly Draft<Item>[]
      : { readonly [Key in keyof T]: Draft<T[Key]> };

/** A definition as somebody wrote it: of the right shape, but every name in it may be one that nobody knows. */
export type ProcedureDraft = Draft<ProcedureDefinition>;
export type StepDraft = ProcedureDraft['steps'][number];
export type ActDraft = StepDraft['acts'][string];
export type RuleUseDraft = StepDraft['gates'][number];
