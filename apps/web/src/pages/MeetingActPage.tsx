import type { MeetingPage as Meeting } from '@jishi/client';
import { ActScreen } from '../features/acts/ui/ActScreen.js';
import { useMeeting } from '../features/meetings/api/meetings.js';
import { useWords } from '../shared/language.js';
import { FreshQueryView } from '../shared/ui/QueryView.js';

interface MeetingActPageProps {
  readonly id: string;
  readonly name: string;
}

/** Acts in which somebody outside the body may be named. */
const openToAll = ['record-paper-ballot'];

/** An act on a sitting; members and items are chosen from those of the sitting. */
export function MeetingActPage({ id, name }: MeetingActPageProps) {
  const query = useMeeting(id);
  return (
    <FreshQueryView query={query}>
      {(meeting) => <MeetingAct meeting={meeting} name={name} />}
    </FreshQueryView>
  );
}

function MeetingAct({ meeting, name }: { readonly meeting: Meeting; readonly name: string }) {
  const { t, pick } = useWords();
  const person = meeting.members.map((each) => ({ value: each.personId, label: each.name }));
  const item = meeting.items.map((each, index) => ({
    value: each.itemId,
    label: `${t('meetings.item', { n: index + 1 })} ${each.candidateName ?? ''}`,
  }));
  return (
    <ActScreen
      target={{ things: 'meetings', id: meeting.meetingId, act: name }}
      of={`${pick(meeting.bodyName)} ${meeting.heldOn}`}
      // Others' acts on a sitting go on all the time and are judged each on its own.
      version={null}
      local={openToAll.includes(name) ? { item } : { item, person }}
      offered={meeting.acts.find((act) => act.name === name)}
    />
  );
}
