import type { MeetingPage as Meeting } from '@jishi/client';
import { Link } from '@tanstack/react-router';
import { useMeeting } from '../features/meetings/api/meetings.js';
import { type VoteView, voteView } from '../features/meetings/model/vote.js';
import { About } from '../features/meetings/ui/AgendaPanel.js';
import { clockTime, useOpinionWord } from '../features/meetings/ui/Statements.js';
import { VoteForm } from '../features/meetings/ui/VoteForm.js';
import { useMe } from '../features/session/model/runtime.js';
import { useWords } from '../shared/language.js';
import { PageHeading } from '../shared/ui/PageHeading.js';
import { QueryView } from '../shared/ui/QueryView.js';

interface VotePageProps {
  readonly id: string;
  readonly itemId: string;
}

/** A member's own statement on one item. */
export function VotePage({ id, itemId }: VotePageProps) {
  const { t } = useWords();
  const query = useMeeting(id);
  return (
    <div className="vote-page">
      <PageHeading
        title={t('meetings.vote')}
        facts={
          <Link to="/meetings/$id" params={{ id }}>
            {t('meetings.fallback')}
          </Link>
        }
      />
      <QueryView query={query}>{(meeting) => <Vote meeting={meeting} itemId={itemId} />}</QueryView>
    </div>
  );
}

function Vote({ meeting, itemId }: { readonly meeting: Meeting; readonly itemId: string }) {
  const { t } = useWords();
  const { data: me } = useMe();
  const item = meeting.items.find((each) => each.itemId === itemId);
  if (!item) return <p>{t('common.notFoundDetail')}</p>;
  const view = voteView(meeting, item, me?.personId ?? null);
  return (
    <section className="panel">
      <h2>
        <About item={item} />
      </h2>
      {view.kind === 'open' ? (
        <VoteForm meeting={meeting} item={item} />
      ) : (
        <p role="status">
          <WhyNot view={view} />
        </p>
      )}
    </section>
  );
}

function WhyNot({ view }: { readonly view: Exclude<VoteView, { kind: 'open' }> }) {
  const { t } = useWords();
  const wordOf = useOpinionWord();
  switch (view.kind) {
    case 'cast':
      return t('meetings.voteCast', { opinion: wordOf(view.opinion) });
    case 'recused':
      return t('meetings.voteRecused', { time: clockTime(view.leftAt) });
    case 'after-others':
      return t('meetings.afterOthers', { count: view.left });
    case 'result':
      return t('meetings.voteClosed', { result: t(`meetings.${view.result}`) });
    case 'paper':
      return t('meetings.votePaper');
    case 'not-introduced':
      return t('meetings.notIntroduced');
    case 'not-present':
      return t('meetings.voteNotMember');
  }
}
