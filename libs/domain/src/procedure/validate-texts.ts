import type { Text } from '../shared/text.js';
import type { ProcedureDraft, StepDraft } from './draft.js';
import { type DefinitionPath, type ProcedureProblem, problem } from './problem.js';

/** Everything that a person reads is there in both languages, and no document is asked for twice. */
export function textProblems({ title, steps }: ProcedureDraft): readonly ProcedureProblem[] {
  return [
    ...inBothLanguages(title, ['title']),
    ...steps.flatMap((step, index) => documentProblems(step, ['steps', index, 'documents'])),
  ];
}

function documentProblems(
  { documents }: StepDraft,
  path: DefinitionPath,
): readonly ProcedureProblem[] {
  return documents.flatMap(({ type, title }, index) => [
    ...inBothLanguages(title, [...path, index, 'title']),
    ...(documents.findIndex((each) => each.type === type) < index
      ? [problem([...path, index, 'type'], 'document-twice', { document: type })]
      : []),
  ]);
}

function inBothLanguages(text: Text, path: DefinitionPath): readonly ProcedureProblem[] {
  return (['zh', 'en'] as const)
    .filter((language) => text[language].trim() === '')
    .map((language) => problem([...path, language], 'missing-translation', { language }));
}
