import { useWords } from '../../../shared/language.js';
import type { WordKey } from '../../../shared/words/index.js';

interface BallotTotalsProps {
  readonly of: Readonly<Record<string, unknown>> | null;
}

const lines: readonly (readonly [string, WordKey])[] = [
  ['issued', 'meetings.issued'],
  ['returned', 'meetings.returnedBallots'],
  ['valid', 'meetings.valid'],
  ['spoiled', 'meetings.spoiled'],
  ['agree', 'meetings.agree'],
  ['disagree', 'meetings.disagree'],
  ['defer', 'meetings.defer'],
  ['envelopeNo', 'meetings.envelope'],
];

/** Totals alone: nothing in the product links a voter to a vote. */
export function BallotTotals({ of }: BallotTotalsProps) {
  const { t } = useWords();
  if (of === null) return <p className="muted">{t('meetings.votePaper')}</p>;
  return (
    <dl className="totals">
      {lines.map(([name, word]) => (
        <div key={name}>
          <dt>{t(word)}</dt>
          <dd className="number">{of[name] as number}</dd>
        </div>
      ))}
    </dl>
  );
}
