import { useEffect, useRef } from 'react';
import { useWords } from '../../../shared/language.js';
import { elementId, type FieldProblem } from '../model/problems.js';

interface ProblemSummaryProps {
  readonly problems: readonly FieldProblem[];
  /** Grows with each check, so that the same mistakes are said again. */
  readonly round: number;
}

/** What has to be mended, each line leading to its field. Takes the focus. */
export function ProblemSummary({ problems, round }: ProblemSummaryProps) {
  const { t, pick } = useWords();
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), [round]);
  if (problems.length === 0) return null;
  return (
    <section ref={place} className="refusal" role="alert" tabIndex={-1}>
      <h2>{t('acts.problems', { count: problems.length })}</h2>
      <ul>
        {problems.map(({ path, field, word, limit }) => (
          <li key={path}>
            <a
              href={`#${elementId(path)}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(elementId(path))?.focus();
              }}
            >
              {t(word, { field: pick(field.label), limit: limit ?? '' })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
