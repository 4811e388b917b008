import type { RulePage } from '@jishi/client';
import { Table, type TableColumnsType } from 'antd';
import { useWords, type Words } from '../../../shared/language.js';

type Reason = RulePage['reasons'][number];

/** Every way in which the rule can stand in the way, in the words of its refusals. */
export function RuleReasons({ rule: { reasons } }: { readonly rule: RulePage }) {
  const words = useWords();
  return (
    <section aria-labelledby="reasons">
      <h2 id="reasons">{words.t('rules.reasons')}</h2>
      <Table<Reason>
        aria-label={words.t('rules.reasons')}
        size="small"
        rowKey="reason"
        columns={columnsOf(words)}
        dataSource={[...reasons]}
        pagination={false}
        locale={{ emptyText: words.t('rules.noReasons') }}
      />
    </section>
  );
}

function columnsOf({ t, pick }: Words): TableColumnsType<Reason> {
  return [
    { title: t('case.facts'), render: (_, { facts }) => pick(facts) },
    { title: t('case.needed'), render: (_, { needed }) => pick(needed) },
  ];
}
