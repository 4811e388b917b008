import type { StoredEvent } from '@jishi/client';
import { Link } from '@tanstack/react-router';
import { Button, Table, type TableColumnsType } from 'antd';
import { useAddress } from '../../../shared/address.js';
import { useWords, type Words } from '../../../shared/language.js';
import { Icon } from '../../../shared/ui/icons.js';
import { Moment } from '../../../shared/ui/Stamp.js';
import { Tag } from '../../../shared/ui/Tag.js';
import { correctedBy } from '../model/correction.js';
import { lateDays } from '../model/event-view.js';
import { Actor } from './Actor.js';
import { Corrected, EventLink } from './Corrected.js';
import { CorrectThis } from './CorrectThis.js';
import { RawEvent } from './RawEvent.js';
import { useSummary } from './summary.js';

interface EventTableProps {
  readonly caseId: string;
  readonly events: readonly StoredEvent[];
  /** Whether the reader may correct facts of this case as it stands. */
  readonly correctable: boolean;
}

/** Every event with its two times; the raw form of the one that the address names stands open. */
export function EventTable({ caseId, events, correctable }: EventTableProps) {
  const words = useWords();
  const summaryOf = useSummary();
  const { search, change } = useAddress();
  const open = Number(search.event ?? 0);
  const toggle = (version: number) =>
    change({ event: version === open ? null : String(version) }, true);
  return (
    <Table<StoredEvent>
      aria-label={words.t('timeline.caption')}
      size="small"
      rowKey="version"
      columns={[
        ...columnsOf({ caseId, correctable, corrections: correctedBy(events) }, words, summaryOf),
        rawColumn(words, open, toggle),
      ]}
      dataSource={[...events]}
      pagination={false}
      expandable={{
        expandedRowKeys: [open],
        expandedRowRender: (event) => <RawEvent event={event} />,
        showExpandColumn: false,
      }}
    />
  );
}

interface Shown extends Pick<EventTableProps, 'caseId' | 'correctable'> {
  readonly corrections: ReturnType<typeof correctedBy>;
}

function columnsOf(
  { caseId, correctable, corrections }: Shown,
  { t }: Words,
  summaryOf: ReturnType<typeof useSummary>,
): TableColumnsType<StoredEvent> {
  return [
    {
      title: t('common.position'),
      className: 'number',
      align: 'right',
      dataIndex: 'version',
      width: 64,
    },
    {
      title: t('timeline.recordedAt'),
      render: (_, { recordedAt }) => <Moment at={recordedAt} seconds />,
    },
    { title: t('timeline.occurredOn'), render: (_, event) => <Occurred event={event} /> },
    {
      title: t('timeline.event'),
      render: (_, event) => (
        <>
          {summaryOf(event)}
          <CorrectedNote by={corrections.get(event.version)} />
          <Corrected event={event} />
          <div>
            <Link
              to="/cases/$id"
              params={{ id: caseId }}
              search={{ asOf: `pos:${String(event.version)}` }}
              aria-label={`${t('timeline.seeThen')} ${String(event.version)}`}
            >
              {t('timeline.seeThen')}
            </Link>{' '}
            {correctable ? <CorrectThis caseId={caseId} event={event} /> : null}
          </div>
        </>
      ),
    },
    { title: t('timeline.by'), render: (_, event) => <Actor of={event} /> },
  ];
}

/** Beside a fact that is no longer as it was recorded here. */
function CorrectedNote({ by }: { readonly by: number | undefined }) {
  const { t } = useWords();
  if (by === undefined) return null;
  return (
    <div>
      <Tag kind="waiting" icon={<Icon of="late" />}>
        {t('timeline.correctedBy', { n: by })}
      </Tag>{' '}
      <EventLink version={by} />
    </div>
  );
}

function rawColumn({ t }: Words, open: number, toggle: (version: number) => void) {
  return {
    title: t('timeline.raw'),
    render: (_: unknown, { version }: StoredEvent) => (
      <Button
        size="small"
        aria-expanded={version === open}
        aria-label={t('timeline.rawOf', { n: version })}
        onClick={() => toggle(version)}
      >
        {t('timeline.raw')}
      </Button>
    ),
  };
}

function Occurred({ event }: { readonly event: StoredEvent }) {
  const { t } = useWords();
  if (event.occurredOn === null) return null;
  const late = lateDays(event);
  return (
    <>
      <Moment at={event.occurredOn} />
      {late > 0 ? (
        <div>
          <Tag kind="waiting" icon={<Icon of="late" />}>
            {t('timeline.late', { count: late })}
          </Tag>
        </div>
      ) : null}
    </>
  );
}
