import type { MeetingPage } from '@jishi/client';
import { Link } from '@tanstack/react-router';
import type { AgendaItem } from '../../../shared/contract.js';
import { useWords } from '../../../shared/language.js';
import { LinkButton } from '../../../shared/ui/LinkButton.js';
import { Tag } from '../../../shared/ui/Tag.js';
import { useMe } from '../../session/model/runtime.js';
import { voteView } from '../model/vote.js';
import { BallotTotals } from './BallotTotals.js';
import { ItemResult } from './ItemResult.js';
import { Statements } from './Statements.js';

const itemActs = [
  'introduce-item',
  'withdraw-member',
  'return-member',
  'record-paper-ballot',
  'flag-disagreement',
  'postpone-item',
  'conclude-item',
];

/** What may be found of an item that was voted on. */
const actsOnResult = ['void-outcome'];

/** The items of the sitting, one for each candidate, voted one by one. */
export function AgendaPanel({ meeting }: { readonly meeting: MeetingPage }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="agenda">
      <h2 id="agenda" className="section-title">
        {t('meetings.agenda')}
      </h2>
      {meeting.items.length === 0 ? (
        <p className="panel muted">{t('meetings.noItems')}</p>
      ) : (
        meeting.items.map((item, index) => (
          <Item key={item.itemId} meeting={meeting} item={item} number={index + 1} />
        ))
      )}
    </section>
  );
}

interface ItemProps {
  readonly meeting: MeetingPage;
  readonly item: AgendaItem;
  readonly number: number;
}

function Item({ meeting, item, number }: ItemProps) {
  const { t } = useWords();
  return (
    <article className="panel">
      <div className="panel-head">
        <h3>
          {t('meetings.item', { n: number })} · <About item={item} />
        </h3>
        <span>
          <Tag kind={item.introducedAt === null ? 'plain' : 'done'}>
            {t(item.introducedAt === null ? 'meetings.notIntroduced' : 'meetings.introduced')}
          </Tag>{' '}
          <Link to="/cases/$id" params={{ id: item.caseId }}>
            {t('meetings.caseLink', { no: item.caseNo ?? '' })}
          </Link>
        </span>
      </div>
      {meeting.method === 'open-statements' ? (
        <Statements members={meeting.members} item={item} />
      ) : (
        <BallotTotals of={item.ballot} />
      )}
      <ItemResult item={item} />
      <ItemActs meeting={meeting} item={item} />
    </article>
  );
}

export function About({ item }: { readonly item: AgendaItem }) {
  const { t, pick } = useWords();
  return t('meetings.itemAbout', {
    candidate: item.candidateName ?? t('common.unnamed'),
    post: pick(item.postTitle),
  });
}

/** What the reader's duty may do with the item; the member's own vote has a screen of its own. */
function ItemActs({ meeting, item }: Omit<ItemProps, 'number'>) {
  const { t, pick } = useWords();
  const { data: me } = useMe();
  const vote = voteView(meeting, item, me?.personId ?? null);
  const offered = item.result === null ? itemActs : actsOnResult;
  const shown = meeting.acts.filter(({ name, allowed: may }) => may && offered.includes(name));
  const mine = vote.kind === 'open' || vote.kind === 'after-others';
  if (!mine && shown.length === 0) return null;
  return (
    <div className="actions item-acts" role="group" aria-label={t('meetings.itemActs')}>
      {mine ? (
        <LinkButton
          to="/meetings/$id/vote/$item"
          params={{ id: meeting.meetingId, item: item.itemId }}
          primary
        >
          {t('meetings.vote')}
        </LinkButton>
      ) : null}
      {shown.map(({ name, title }) => (
        <LinkButton
          key={name}
          to="/meetings/$id/acts/$name"
          params={{ id: meeting.meetingId, name }}
          search={{ itemId: item.itemId }}
        >
          {pick(title)}
        </LinkButton>
      ))}
    </div>
  );
}
