import type { MeetingPage } from '@jishi/client';
import { Table } from 'antd';
import type { SittingMember } from '../../../shared/contract.js';
import { useWords } from '../../../shared/language.js';
import { Icon } from '../../../shared/ui/icons.js';
import { Tag } from '../../../shared/ui/Tag.js';
import { attendanceOf } from '../model/vote.js';

/** Who belongs to the body on the day, and who is here. */
export function RosterPanel({ meeting }: { readonly meeting: MeetingPage }) {
  const { t } = useWords();
  const { full, present } = attendanceOf(meeting.members);
  return (
    <section className="panel" aria-labelledby="roster">
      <div className="panel-head">
        <h2 id="roster">{t('meetings.roster')}</h2>
        <span className="muted">
          {meeting.rosterRecorded ? t('meetings.count', { full, present }) : t('meetings.noRoster')}
        </span>
      </div>
      <Table<SittingMember>
        aria-labelledby="roster"
        size="small"
        rowKey="personId"
        pagination={false}
        dataSource={[...meeting.members]}
        columns={[
          { title: t('meetings.member'), render: (_, member) => <Name of={member} /> },
          { title: t('meetings.attendance'), render: (_, member) => <Attendance of={member} /> },
        ]}
      />
    </section>
  );
}

interface OfMember {
  readonly of: SittingMember;
}

function Name({ of: { name, principal } }: OfMember) {
  const { t } = useWords();
  return (
    <>
      {name} {principal ? <Tag kind="plain">{t('meetings.principal')}</Tag> : null}
    </>
  );
}

function Attendance({ of: { attendance } }: OfMember) {
  const { t } = useWords();
  if (attendance === null) return <span className="muted">{t('meetings.unrecorded')}</span>;
  const isHere = attendance === 'present';
  return (
    <Tag kind={isHere ? 'done' : 'plain'} icon={isHere ? <Icon of="done" /> : null}>
      {t(`meetings.${attendance}`)}
    </Tag>
  );
}
