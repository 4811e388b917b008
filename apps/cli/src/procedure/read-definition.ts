import { fieldWords, overlayDraft, procedureDraft } from '@jishi/contracts';
import {
  type Language,
  type ProcedureDefinition,
  problemWords,
  resolveOverlay,
  type Validated,
  validateProcedure,
} from '@jishi/domain';
import { type Library, library } from '@jishi/procedures';
import { readSource, type Source } from './source.js';

/** A sound definition, or each problem as `line:column what is wrong`. */
export type ReadDefinition =
  | { readonly kind: 'sound'; readonly definition: ProcedureDefinition; readonly source: unknown }
  | { readonly kind: 'unsound'; readonly lines: readonly string[] };

/** Reads a definition, or an overlay on one that the library holds, from a JSON text. */
export function readDefinition(
  text: string,
  language: Language,
  known: Library = library,
): ReadDefinition {
  let source: Source;
  try {
    source = readSource(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { kind: 'unsound', lines: [error.message] };
  }
  const schema = isOverlay(source.value) ? overlayDraft : procedureDraft;
  const read = schema.safeParse(source.value);
  if (!read.success) {
    const lines = read.error.issues.map(({ path, code }) => {
      const at = path.map((part) => (typeof part === 'number' ? part : String(part)));
      return `${source.placeOf(at)} ${at.join('.')}: ${fieldWords(code)[language]}`;
    });
    return { kind: 'unsound', lines };
  }
  return inWords(validated(read.data, known), source, language);
}

function isOverlay(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'base' in value;
}

type Draft = ReturnType<typeof overlayDraft.parse> | ReturnType<typeof procedureDraft.parse>;

function validated(draft: Draft, known: Library): Validated {
  const manifest = known.rules(known.currentRules);
  if (!manifest) throw new Error(`there is no rules version ${known.currentRules}`);
  if (!('base' in draft)) return validateProcedure(draft, manifest);
  const base = known.procedure(draft.base);
  if (base) return resolveOverlay(draft, base, manifest);
  const facts = { base: draft.base };
  return { kind: 'unsound', problems: [{ path: ['base'], code: 'unknown-base', facts }] };
}

function inWords(found: Validated, source: Source, language: Language): ReadDefinition {
  if (found.kind === 'sound') return { ...found, source: source.value };
  const lines = found.problems.map(
    (each) => `${source.placeOf(each.path)} ${problemWords(each, language)}`,
  );
  return { kind: 'unsound', lines };
}
