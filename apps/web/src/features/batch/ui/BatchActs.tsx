import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../../../shared/language.js';
import { LinkButton } from '../../../shared/ui/LinkButton.js';
import type { Selection } from '../../cases/model/selection.js';
import { useBatchActs } from '../api/batch-acts.js';
import { newBatchId } from '../model/batch.js';

/** What may be done with the chosen cases; each opens its form, and nothing is recorded here. */
export function BatchActs({ selection: { chosen, choose } }: { readonly selection: Selection }) {
  const { t, pick } = useWords();
  const acts = useBatchActs();
  if (chosen.length === 0) return <p className="muted batch-acts">{t('batch.keys')}</p>;
  return (
    <section className="actions batch-acts" aria-label={t('batch.withSelected')}>
      <span role="status">{t('batch.selected', { count: chosen.length })}</span>
      {acts.map(({ name, title }) => (
        <ActLink
          key={`${name}/${chosen.join()}`}
          act={name}
          title={pick(title)}
          cases={chosen.join(',')}
        />
      ))}
      <Button type="link" onClick={() => choose([])}>
        {t('batch.clear')}
      </Button>
    </section>
  );
}

interface ActLinkProps {
  readonly act: string;
  readonly title: string;
  readonly cases: string;
}

/** A batch of its own for each act and choice: the keys of its commands follow from its id. */
function ActLink({ act, title, cases }: ActLinkProps) {
  const [batch] = useState(newBatchId);
  return (
    <LinkButton to="/cases/batch" search={{ act, cases, batch }}>
      {title}
    </LinkButton>
  );
}
