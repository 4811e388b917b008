import { useEffect, useRef } from 'react';
import { useWords } from '../../../shared/language.js';
import { elementId } from '../model/problems.js';
import { type InputProblem, placeOf, useSentence } from './sentence.js';

interface ProblemSummaryProps {
  readonly problems: readonly InputProblem[];
  /** Grows with each check, so that the same mistakes are said again. */
  readonly round: number;
}

/** What has to be mended, each line leading to its field where the form has one. Takes the focus. */
export function ProblemSummary({ problems, round }: ProblemSummaryProps) {
  const { t } = useWords();
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), [round]);
  if (problems.length === 0) return null;
  return (
    <section ref={place} className="refusal" role="alert" tabIndex={-1}>
      <h2>{t('acts.problems', { count: problems.length })}</h2>
      <ul>
        {problems.map((problem, index) => (
          <li key={index}>
            <Line problem={problem} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ problem }: { readonly problem: InputProblem }) {
  const sentence = useSentence();
  const path = placeOf(problem)?.path;
  if (path === undefined) return sentence(problem);
  return (
    <a
      href={`#${elementId(path)}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(elementId(path))?.focus();
      }}
    >
      {sentence(problem)}
    </a>
  );
}
