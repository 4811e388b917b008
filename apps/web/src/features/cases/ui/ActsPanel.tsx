import type { CasePage, OfferedAct } from '@jishi/client';
import { useWords } from '../../../shared/language.js';
import { Icon } from '../../../shared/ui/icons.js';
import { LinkButton } from '../../../shared/ui/LinkButton.js';
import { RuleCite } from '../../../shared/ui/RuleCite.js';
import { Tag } from '../../../shared/ui/Tag.js';
import { offeredActs } from '../model/case-view.js';

/** What can be done next; what can't is listed with its reasons, and nothing is merely greyed. */
export function ActsPanel({ page }: { readonly page: CasePage }) {
  const { t } = useWords();
  const { first, others, notYet } = offeredActs(page);
  const allowed = [...(first ? [first] : []), ...others];
  return (
    <section className="panel" aria-labelledby="next-acts">
      <h2 id="next-acts">{t('case.acts')}</h2>
      {page.acts.length === 0 ? <p className="muted">{t('case.noActs')}</p> : null}
      <ul className="acts">
        {allowed.map((act) => (
          <AllowedAct key={act.name} act={act} caseId={page.caseId} primary={act === first} />
        ))}
      </ul>
      {notYet.length > 0 ? (
        <details className="not-yet" open={allowed.length === 0}>
          <summary>
            {t('case.notYet')} ({notYet.length})
          </summary>
          <ul className="acts">
            {notYet.map((act) => (
              <RefusedAct key={act.name} act={act} />
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

interface AllowedActProps {
  readonly act: OfferedAct;
  readonly caseId: string;
  readonly primary: boolean;
}

function AllowedAct({ act, caseId, primary }: AllowedActProps) {
  const { t, pick } = useWords();
  return (
    <li className="act">
      <LinkButton
        to="/cases/$id/acts/$name"
        params={{ id: caseId, name: act.name }}
        primary={primary}
      >
        {pick(act.title)}
      </LinkButton>
      {act.signs ? (
        <Tag kind="sealed" icon={<Icon of="sign" />}>
          {t('case.signs')}
        </Tag>
      ) : null}
    </li>
  );
}

function RefusedAct({ act }: { readonly act: OfferedAct }) {
  const { pick, language } = useWords();
  return (
    <li className="act-refused">
      <h3>{pick(act.title)}</h3>
      <ul>
        {act.refusals.map((refusal) => (
          <li key={`${refusal.rule}/${refusal.candidateId ?? ''}`}>
            <span>{refusal.words[language === 'en' ? 'en' : 'zh'].needed}</span>{' '}
            <RuleCite of={refusal} />
          </li>
        ))}
      </ul>
    </li>
  );
}
