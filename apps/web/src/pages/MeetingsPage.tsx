import type { MeetingItem } from '@jishi/client';
import { Link } from '@tanstack/react-router';
import { Table, type TableColumnsType } from 'antd';
import { useMayCreate } from '../features/acts/api/may-create.js';
import { ChangesNote } from '../features/live/ChangesNote.js';
import { useMeetings } from '../features/meetings/api/meetings.js';
import { useWords, type Words } from '../shared/language.js';
import { LinkButton } from '../shared/ui/LinkButton.js';
import { PageHeading } from '../shared/ui/PageHeading.js';
import { QueryView } from '../shared/ui/QueryView.js';
import { Day } from '../shared/ui/Stamp.js';
import { Tag } from '../shared/ui/Tag.js';

export function MeetingsPage() {
  const { t } = useWords();
  const meetings = useMeetings();
  const mayCall = useMayCreate('meeting');
  return (
    <>
      <PageHeading
        title={t('meetings.title')}
        actions={
          mayCall ? (
            <LinkButton to="/meetings/new" primary>
              {t('meetings.call')}
            </LinkButton>
          ) : null
        }
      />
      <ChangesNote prefix="meeting" listKey="meetings" />
      <QueryView query={meetings}>{(items) => <Rows items={items} />}</QueryView>
    </>
  );
}

function Rows({ items }: { readonly items: readonly MeetingItem[] }) {
  const words = useWords();
  const { t } = words;
  if (items.length === 0)
    return (
      <div className="panel empty">
        <p>{t('meetings.empty')}</p>
        <p>{t('meetings.emptyHint')}</p>
      </div>
    );
  return (
    <Table<MeetingItem>
      aria-label={t('meetings.caption')}
      size="small"
      rowKey="meetingId"
      columns={columnsOf(words)}
      dataSource={[...items]}
      pagination={false}
    />
  );
}

function columnsOf({ t, pick }: Words): TableColumnsType<MeetingItem> {
  return [
    {
      title: t('meetings.heldOn'),
      render: (_, { meetingId, heldOn }) => (
        <Link to="/meetings/$id" params={{ id: meetingId }}>
          <Day on={heldOn} />
        </Link>
      ),
    },
    { title: t('meetings.body'), render: (_, { bodyName }) => pick(bodyName) },
    { title: t('meetings.method'), render: (_, { method }) => t(`meetings.${method}`) },
    {
      title: t('meetings.agenda'),
      className: 'number',
      align: 'right',
      render: (_, { decided, itemCount }) => t('meetings.decided', { decided, items: itemCount }),
    },
    {
      title: t('meetings.status'),
      render: (_, { status }) => (
        <Tag kind={status === 'open' ? 'clock' : 'plain'}>{t(`meetings.${status}`)}</Tag>
      ),
    },
  ];
}
