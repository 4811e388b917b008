import type { DefinitionCheck } from '@jishi/client';
import { useWords } from '../../../shared/language.js';

type Problem = DefinitionCheck['problems'][number];

interface DefinitionProblemsProps {
  /** The text in which they are. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** What is wrong with a definition, each with its place and the line as it stands there. */
export function DefinitionProblems({ text, problems }: DefinitionProblemsProps) {
  const { t, pick } = useWords();
  const lines = text.split('\n');
  return (
    <section className="note note-refused" aria-labelledby="definition-problems" role="alert">
      <div>
        <h2 id="definition-problems">{t('procedures.unsound', { count: problems.length })}</h2>
        <ul className="procedure-lines">
          {problems.map(({ line, column, words }) => (
            <li key={`${String(line)}:${String(column)}:${words.en}`}>
              <strong>{t('procedures.place', { line, column })}</strong> {pick(words)}
              <code className="source-line">{lines[line - 1]?.trim()}</code>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
