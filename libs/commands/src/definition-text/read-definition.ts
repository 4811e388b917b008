import { fieldWords, overlayDraft, procedureDraft } from '@jishi/contracts';
import {
  type ProcedureDefinition,
  problemWords,
  type RuleManifest,
  resolveOverlay,
  type Text,
  type Validated,
  validateProcedure,
} from '@jishi/domain';
import { NotJsonError, type Place, readSource, type Source } from './source.js';

/** One thing that is wrong with a definition, at the line where somebody mends it. */
interface DefinitionProblem extends Place {
  readonly words: Text;
}

/** A sound definition, or everything that is wrong with it. */
export type ReadDefinition =
  | {
      readonly kind: 'sound';
      readonly definition: ProcedureDefinition;
      /** `<id>@<version>` of what an overlay builds on; null for one that stands alone. */
      readonly base: string | null;
      /** As it was written: it is this that is proposed. */
      readonly draft: object;
    }
  | { readonly kind: 'unsound'; readonly problems: readonly DefinitionProblem[] };

/** Against what a definition is read. */
interface KnownDefinitions {
  readonly rules: RuleManifest;
  /** What an overlay may build on, by `<id>@<version>`. */
  readonly procedure: (version: string) => ProcedureDefinition | undefined;
}

/** Reads a definition, or an overlay on one that is known, from a JSON text. */
export function readDefinition(text: string, known: KnownDefinitions): ReadDefinition {
  try {
    return readFrom(readSource(text), known);
  } catch (error) {
    if (!(error instanceof NotJsonError)) throw error;
    const { place, found } = error;
    const words = { zh: `不是JSON：${found}`, en: `not JSON: ${found}` };
    return { kind: 'unsound', problems: [{ ...place, words }] };
  }
}

function readFrom(source: Source, known: KnownDefinitions): ReadDefinition {
  const schema = isOverlay(source.value) ? overlayDraft : procedureDraft;
  const read = schema.safeParse(source.value);
  if (!read.success) {
    const problems = read.error.issues.map(({ path, code }) => {
      const at = path.map((part) => (typeof part === 'number' ? part : String(part)));
      return { ...source.placeOf(at), words: misshapen(at.join('.'), fieldWords(code)) };
    });
    return { kind: 'unsound', problems };
  }
  const found = validated(read.data, known);
  if (found.kind === 'unsound') return { kind: 'unsound', problems: placed(found, source) };
  const base = 'base' in read.data ? read.data.base : null;
  return { ...found, base, draft: source.value as object };
}

function isOverlay(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'base' in value;
}

function misshapen(field: string, { zh, en }: Text): Text {
  return { zh: `${field}：${zh}`, en: `${field}: ${en}` };
}

type Draft = ReturnType<typeof overlayDraft.parse> | ReturnType<typeof procedureDraft.parse>;

function validated(draft: Draft, { rules, procedure }: KnownDefinitions): Validated {
  if (!('base' in draft)) return validateProcedure(draft, rules);
  const base = procedure(draft.base);
  if (base) return resolveOverlay(draft, base, rules);
  const facts = { base: draft.base };
  return { kind: 'unsound', problems: [{ path: ['base'], code: 'unknown-base', facts }] };
}

function placed(
  { problems }: Extract<Validated, { kind: 'unsound' }>,
  source: Source,
): readonly DefinitionProblem[] {
  return problems.map((each) => ({
    ...source.placeOf(each.path),
    words: { zh: problemWords(each, 'zh'), en: problemWords(each, 'en') },
  }));
}
