import type { MeetingPage as Meeting } from '@jishi/client';
import { RecordedNote } from '../features/acts/ui/RecordedNote.js';
import { useMeeting } from '../features/meetings/api/meetings.js';
import { AgendaPanel } from '../features/meetings/ui/AgendaPanel.js';
import { RosterPanel } from '../features/meetings/ui/RosterPanel.js';
import { useWords } from '../shared/language.js';
import { LinkButton } from '../shared/ui/LinkButton.js';
import { PageHeading } from '../shared/ui/PageHeading.js';
import { QueryView } from '../shared/ui/QueryView.js';

interface MeetingPageProps {
  readonly id: string;
}

const sittingActs = ['record-roster', 'enter-item', 'close-meeting'];

/** One sitting: who is here, what is decided, and how. */
export function MeetingPage({ id }: MeetingPageProps) {
  const { t, pick } = useWords();
  const query = useMeeting(id);
  const { data: meeting } = query;
  const title = meeting ? `${pick(meeting.bodyName)} ${meeting.heldOn}` : t('meetings.fallback');
  return (
    <>
      <PageHeading
        title={title}
        facts={meeting ? <Facts meeting={meeting} /> : null}
        actions={meeting ? <SittingActs meeting={meeting} /> : null}
      />
      <QueryView query={query}>
        {(page) => (
          <>
            <RecordedNote shownVersion={page.version} />
            <div className="columns">
              <AgendaPanel meeting={page} />
              <RosterPanel meeting={page} />
            </div>
          </>
        )}
      </QueryView>
    </>
  );
}

function Facts({ meeting: { method, status } }: { readonly meeting: Meeting }) {
  const { t } = useWords();
  return `${t(`meetings.${method}`)} · ${t(`meetings.${status}`)}`;
}

/** The acts on the sitting as a whole that the reader's duty allows; none once it is closed. */
function SittingActs({ meeting }: { readonly meeting: Meeting }) {
  const { pick } = useWords();
  if (meeting.status === 'closed') return null;
  return meeting.acts
    .filter(({ name, allowed }) => allowed && sittingActs.includes(name))
    .map(({ name, title }) => (
      <LinkButton key={name} to="/meetings/$id/acts/$name" params={{ id: meeting.meetingId, name }}>
        {pick(title)}
      </LinkButton>
    ));
}
