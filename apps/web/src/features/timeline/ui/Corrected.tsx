import type { StoredEvent } from '@jishi/client';
import { Button } from 'antd';
import { useAddress } from '../../../shared/address.js';
import { useWords } from '../../../shared/language.js';
import { Icon } from '../../../shared/ui/icons.js';
import { Tag } from '../../../shared/ui/Tag.js';
import { useCatalogue } from '../../session/model/runtime.js';
import { type CorrectionView, correctionOf, findingsOf } from '../model/correction.js';
import { SealedText } from './SealedText.js';

interface CorrectedProps {
  readonly event: StoredEvent;
}

/** What a correction changed: the old value struck through and labelled, the new one, why and by what authority. */
export function Corrected({ event }: CorrectedProps) {
  const { data: catalogue } = useCatalogue();
  const act = catalogue?.acts.find(({ name }) => name === 'correct-fact');
  const shown = act && correctionOf(event, act.schema);
  return (
    <>
      {shown ? <Correction of={shown} /> : null}
      <Findings event={event} />
    </>
  );
}

function Correction({ of }: { readonly of: CorrectionView }) {
  const { t, pick } = useWords();
  const nothing = t('timeline.nothing');
  return (
    <dl className="pairs">
      <dt>{t('timeline.corrects', { n: of.version })}</dt>
      <dd>
        <EventLink version={of.version} />
      </dd>
      {of.values.map(({ label, before, after }) => (
        <div key={label.en} style={{ display: 'contents' }}>
          <dt>{pick(label)}</dt>
          <dd>
            <span className="muted">{t('timeline.oldValue')}</span>{' '}
            <del>{before ? pick(before) : nothing}</del>{' '}
            <span className="muted">{t('timeline.newValue')}</span>{' '}
            <ins>{after ? pick(after) : nothing}</ins>
          </dd>
        </div>
      ))}
      <dt>{t('timeline.reason')}</dt>
      <dd>
        <SealedText address={of.reason} />
      </dd>
      <dt>{t('timeline.authority')}</dt>
      <dd>
        <SealedText address={of.authority} />
      </dd>
    </dl>
  );
}

/** Opens the raw form of another event of the case. */
export function EventLink({ version }: { readonly version: number }) {
  const { t } = useWords();
  const { change } = useAddress();
  return (
    <Button size="small" onClick={() => change({ event: String(version) }, true)}>
      {t('timeline.rawOf', { n: version })}
    </Button>
  );
}

function Findings({ event }: CorrectedProps) {
  const { t, pick } = useWords();
  const { data: catalogue } = useCatalogue();
  const stepOf = (kind: string) => {
    const step = catalogue?.steps.find((each) => each.kind === kind);
    return step ? pick(step.title) : kind;
  };
  return (['flagged', 'lifted'] as const).flatMap((which) =>
    findingsOf(event, which).map(({ step, rule, candidateId = '' }) => (
      <div key={`${which}/${step}/${rule}/${candidateId}`}>
        <Tag
          kind={which === 'flagged' ? 'refused' : 'done'}
          icon={<Icon of={which === 'flagged' ? 'refused' : 'done'} />}
        >
          {t(`timeline.${which}`, { step: stepOf(step), rule })}
        </Tag>
      </div>
    )),
  );
}
