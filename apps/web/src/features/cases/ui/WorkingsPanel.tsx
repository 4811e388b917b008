import type { CasePage, StepPage } from '@jishi/client';
import { useWords } from '../../../shared/language.js';
import { GateIcon } from '../../../shared/ui/icons.js';
import { Day } from '../../../shared/ui/Stamp.js';
import { Tag } from '../../../shared/ui/Tag.js';

type Working = StepPage['workings'][number];

interface WorkingsPanelProps {
  readonly page: CasePage;
  readonly workings: readonly Working[];
}

/** Values that nobody types, each with how it came about and by which rule. */
export function WorkingsPanel({ page, workings }: WorkingsPanelProps) {
  const { t } = useWords();
  return (
    <section className="panel" aria-labelledby="workings">
      <h2 id="workings">{t('step.workings')}</h2>
      {workings.length === 0 ? <p className="muted">{t('step.noWorkings')}</p> : null}
      <dl className="workings">
        {workings.map((working) => (
          <OneWorking key={JSON.stringify(working)} page={page} working={working} />
        ))}
      </dl>
    </section>
  );
}

function OneWorking({ page, working }: { readonly page: CasePage; readonly working: Working }) {
  const { t, pick } = useWords();
  const { title, value, how, holds, rule, cite } = working;
  const of = subjectOf(page, working, pick);
  return (
    <div className="working">
      <dt>
        {pick(title)}
        {of === null ? '' : ` · ${of}`}
      </dt>
      <dd>
        <strong>{pick(value)}</strong>{' '}
        {holds === undefined ? null : (
          <Tag kind={holds ? 'done' : 'refused'} icon={<GateIcon of={holds ? 'met' : 'warned'} />}>
            {t(holds ? 'step.holds' : 'step.fails')}
          </Tag>
        )}
        <p className="muted">
          {pick(how)} · <span className="nowrap">{`${rule} ${pick(cite)}`}</span>
        </p>
        <DayByDay working={working} />
      </dd>
    </div>
  );
}

/** The candidate or post that a value is about. */
function subjectOf(
  { candidates, posts }: CasePage,
  { candidateId, postId }: Working,
  pick: ReturnType<typeof useWords>['pick'],
): string | null {
  const candidate = candidates.find((each) => each.candidateId === candidateId);
  const post = posts.find((each) => each.postId === postId);
  return candidate?.name ?? (post ? pick(post.title) : null);
}

/** Each day that counted and each that was passed over, with the name of the holiday. */
function DayByDay({ working: { counted = [], skipped = [] } }: { readonly working: Working }) {
  const { t } = useWords();
  if (counted.length === 0) return null;
  return (
    <details>
      <summary>{t('step.days')}</summary>
      <dl className="pairs">
        <dt>{t('step.counted')}</dt>
        <dd>
          <ul className="days">
            {counted.map((day) => (
              <li key={day}>
                <Day on={day} />
              </li>
            ))}
          </ul>
        </dd>
        <dt>{t('step.skipped')}</dt>
        <dd>
          {skipped.length === 0 ? t('common.none') : null}
          <ul className="days">
            {skipped.map(({ date, name }) => (
              <li key={date}>
                <Day on={date} /> {name ?? t('step.restDay')}
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </details>
  );
}
