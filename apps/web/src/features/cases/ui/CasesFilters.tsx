import { Button, Select } from 'antd';
import type { ReactNode } from 'react';
import { useAddress } from '../../../shared/address.js';
import { useWords } from '../../../shared/language.js';
import { useRegister } from '../../registers/api/registers.js';
import { useCatalogue } from '../../session/model/runtime.js';
import { causes, isFiltered, type ListQuery } from '../model/list-query.js';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Every choice goes into the address, and a new choice starts at the first page. */
export function CasesFilters({ query }: { readonly query: ListQuery }) {
  const { t, pick } = useWords();
  const { change } = useAddress();
  const { data: catalogue } = useCatalogue();
  const { data: units } = useRegister('units');
  const steps = catalogue?.steps.map(({ kind, title }) => ({ value: kind, label: pick(title) }));
  const set = (name: string) => (value: string) => change({ [name]: value || null, after: null });
  return (
    <div className="filters" role="group" aria-label={t('cases.filters')}>
      <Filter label={t('cases.step')} value={query.step} onChoose={set('step')}>
        {[{ value: '', label: t('cases.anyStep') }, ...(steps ?? [])]}
      </Filter>
      <Filter label={t('cases.cause')} value={query.cause} onChoose={set('cause')}>
        {[
          { value: '', label: t('cases.anyCause') },
          ...causes.map((cause) => ({ value: cause, label: t(`cause.${cause}`) })),
        ]}
      </Filter>
      <Filter label={t('cases.unit')} value={query.unit} onChoose={set('unit')}>
        {[
          { value: '', label: t('cases.anyUnit') },
          ...(units ?? []).map(({ unitId, name }) => ({ value: unitId, label: pick(name) })),
        ]}
      </Filter>
      <Filter label={t('cases.sort')} value={query.sort} onChoose={set('sort')}>
        {[
          { value: 'waiting', label: t('cases.byWaiting') },
          { value: 'number', label: t('cases.byNumber') },
        ]}
      </Filter>
      {isFiltered(query) ? (
        <Button onClick={() => change({ step: null, cause: null, unit: null, after: null })}>
          {t('cases.clear')}
        </Button>
      ) : null}
    </div>
  );
}

interface FilterProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChoose: (value: string) => void;
  readonly children: readonly Choice[];
}

function Filter({ label, value, onChoose, children }: FilterProps): ReactNode {
  return (
    <label className="filter">
      <span>{label}</span>
      <Select
        aria-label={label}
        value={value ?? ''}
        options={[...children]}
        onChange={onChoose}
        popupMatchSelectWidth={false}
        style={{ minWidth: 130 }}
      />
    </label>
  );
}
