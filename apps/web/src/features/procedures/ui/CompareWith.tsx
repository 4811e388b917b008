import { Select } from 'antd';
import { useAddress } from '../../../shared/address.js';
import { useWords } from '../../../shared/language.js';
import { useProcedures } from '../api/procedures.js';
import { listedVersions } from '../model/procedure-view.js';

interface CompareWithProps {
  /** Of the version that is shown. */
  readonly name: string;
  readonly from: string | null;
}

/** Chooses the version to compare with; the choice stands in the address. */
export function CompareWith({ name, from }: CompareWithProps) {
  const { t, pick } = useWords();
  const { change } = useAddress();
  const { data } = useProcedures();
  const others = listedVersions(data?.items ?? []).filter((each) => each.name !== name);
  return (
    <div className="filters">
      <label htmlFor="compare-with">{t('procedures.compare')}</label>
      <Select
        id="compare-with"
        style={{ minWidth: 280 }}
        value={from ?? ''}
        options={[
          { value: '', label: t('procedures.noComparison') },
          ...others.map((each) => ({
            value: each.name,
            label: `${pick(each.title)} ${each.name}`,
          })),
        ]}
        onChange={(value: string) => change({ with: value || null })}
      />
    </div>
  );
}
