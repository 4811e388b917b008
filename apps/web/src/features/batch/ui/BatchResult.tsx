import type { Problem } from '../../../shared/api.js';
import { useWords } from '../../../shared/language.js';
import { RuleCite } from '../../../shared/ui/RuleCite.js';
import { Tag } from '../../../shared/ui/Tag.js';
import type { Outcome } from '../../acts/model/outcome.js';
import { StepUp } from '../../acts/ui/StepUp.js';

interface BatchResultProps {
  readonly of: Outcome | undefined;
  readonly onSigned: (idToken: string) => void;
}

/** What became of one case's command. */
export function BatchResult({ of, onSigned }: BatchResultProps) {
  const { t } = useWords();
  switch (of?.kind) {
    case 'sending':
      return <Tag kind="clock">{t('batch.sending')}</Tag>;
    case 'recorded':
      return (
        <>
          <Tag kind="done">{t(of.recorded.repeated ? 'batch.wasRecorded' : 'batch.recorded')}</Tag>{' '}
          <span className="number">{of.recorded.token.split(':').at(-1)}</span>
        </>
      );
    case 'sign':
      return <StepUp nonce={of.nonce} onSigned={onSigned} />;
    case 'refused':
    case 'unreadable':
    case 'failed':
      return <NotRecorded problem={of.problem} />;
    case 'unsure':
    case 'opening':
      return <Tag kind="waiting">{t('batch.unsure')}</Tag>;
    default:
      return <span className="muted">{t('batch.notSent')}</span>;
  }
}

function NotRecorded({ problem }: { readonly problem: Problem }) {
  const { t, pick, language } = useWords();
  const { refusals = [], fields = [], words } = problem;
  const said = [...fields.map((field) => pick(field.words)), ...(words ? [pick(words)] : [])];
  return (
    <>
      <Tag kind="refused">{t('batch.notRecorded')}</Tag>
      <ul className="procedure-lines">
        {refusals.map((refusal) => (
          <li key={`${refusal.rule}/${refusal.candidateId ?? ''}`}>
            {refusal.words[language === 'en' ? 'en' : 'zh'].facts} <RuleCite of={refusal} />
          </li>
        ))}
        {refusals.length === 0 ? said.map((each) => <li key={each}>{each}</li>) : null}
      </ul>
    </>
  );
}
