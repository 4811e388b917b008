import { useWords } from '../../../shared/language.js';
import type { FieldProblem } from '../model/problems.js';
import type { SaidProblem } from '../model/said-problems.js';

/** Found by the form before anything was sent, or said by the API of what was sent. */
export type InputProblem = FieldProblem | SaidProblem;

/** The field that a problem is about; null where it is about none of the form. */
export function placeOf(problem: InputProblem) {
  return 'said' in problem ? problem.place : problem;
}

/** How a problem is said, in the language of the screen. */
export function useSentence(): (problem: InputProblem) => string {
  const { t, pick } = useWords();
  return (problem) => {
    const label = placeOf(problem)?.field.label;
    const field = label ? pick(label) : '';
    if (!('said' in problem)) return t(problem.word, { field, limit: problem.limit ?? '' });
    const said = pick(problem.said);
    return label ? t('acts.said', { field, said }) : said;
  };
}
