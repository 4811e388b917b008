import type { Gate } from '@jishi/client';
import { useWords } from '../../../shared/language.js';
import { RuleCite } from '../../../shared/ui/RuleCite.js';
import { useRehearsal } from '../api/rehearsal.js';
import type { Target } from '../api/submission.js';
import { Objections } from './Objections.js';

interface ForeseenProps {
  readonly target: Target;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What the rules say of an act that is filled in and not yet recorded; nothing where they have no objection. */
export function Foreseen({ target, data }: ForeseenProps) {
  const { t } = useWords();
  const { data: rehearsal } = useRehearsal(target, data);
  if (!rehearsal) return null;
  const { refusals, gaps, warnings, notCheckable } = rehearsal;
  return (
    <>
      <Objections title={t('acts.wouldBeRefused')} refusals={refusals} />
      <Objections title={t('acts.gapsNow')} refusals={gaps} />
      <Warned warnings={warnings} />
      {notCheckable.length > 0 ? (
        <section className="note note-waiting not-now">
          <div>
            <h2>{t('acts.notCheckable')}</h2>
            <p>
              {notCheckable.map((each) => (
                <RuleCite key={each.rule} of={each} />
              ))}
            </p>
          </div>
        </section>
      ) : null}
    </>
  );
}

function Warned({ warnings }: { readonly warnings: readonly Gate[] }) {
  const { t, pick, language } = useWords();
  if (warnings.length === 0) return null;
  return (
    <section className="note note-waiting not-now">
      <div>
        <h2>{t('acts.warnings')}</h2>
        <ul className="refusals">
          {warnings.map((warning) => (
            <li key={`${warning.rule}/${warning.candidateId ?? ''}`}>
              <h3>
                {pick(warning.title)} <RuleCite of={warning} />
              </h3>
              <p>{warning.words[language === 'en' ? 'en' : 'zh'].facts}</p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
