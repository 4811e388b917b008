import type { OpenRecord } from '@jishi/commands';
import { libraryOf, promotion } from '@jishi/procedures';
import type { Office } from './office.js';
import { give, record } from './record.js';

/** Art. 42 alone: the decision's date is the date of the command that opens the case. Never shipped. */
const publicityAlone = {
  ...promotion,
  id: 'publicity-only',
  steps: promotion.steps.filter(({ kind }) => kind === 'publicity'),
};

/** What is shipped, and that procedure beside it. */
export const publicityOnly = libraryOf([promotion, publicityAlone]);

/** Where and by whom such a case is carried. */
export type PublicityOffice = Pick<Office, 'unitId' | 'postId' | 'candidate' | 'as'>;

/** Opens a case of that one step and returns its id; the orchestration opens the step. */
export async function openPublicityCase(
  store: OpenRecord,
  office: PublicityOffice,
): Promise<string> {
  const { now } = await store.clock.refresh();
  return record(store, {
    on: 'case',
    act: 'open-case',
    data: {
      procedure: 'publicity-only@1',
      unitId: office.unitId,
      title: { text: '任前公示' },
      posts: [{ postId: office.postId }],
      candidates: [{ personId: office.candidate, postId: office.postId }],
    },
    as: officer(office),
    occurredOn: now.slice(0, 10),
  });
}

/** Posts the notice today, as soon as the step is open. */
export async function postNotice(
  store: OpenRecord,
  office: PublicityOffice,
  caseId: string,
): Promise<void> {
  const { now } = await store.clock.refresh();
  const what = {
    on: `case/${caseId}`,
    act: 'post-publicity-notice',
    data: {
      startsOn: now.slice(0, 10),
      notice: { text: '公示' },
      channelProof: { text: '公告栏照片' },
    },
    as: officer(office),
  };
  for (;;) {
    const answer = await give(store, what);
    if (answer.kind === 'recorded') return;
    if (answer.kind !== 'opening') throw new Error(JSON.stringify(answer));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A signed report is received today; its id is r1 for the first of a case. */
export async function receiveReport(
  store: OpenRecord,
  office: PublicityOffice,
  caseId: string,
): Promise<void> {
  const { now } = await store.clock.refresh();
  await record(store, {
    on: `case/${caseId}`,
    act: 'receive-report',
    data: {
      receivedOn: now.slice(0, 10),
      channel: 'letter',
      signed: true,
      checkable: true,
      content: { text: '反映情况' },
    },
    as: intake(office),
  });
}

export async function handleReport(
  store: OpenRecord,
  office: PublicityOffice,
  caseId: string,
  outcome: 'untrue' | 'not-verifiable',
): Promise<void> {
  await record(store, {
    on: `case/${caseId}`,
    act: 'handle-report',
    data: { reportId: 'r1', outcome, document: { text: '核查结论' } },
    as: intake(office),
  });
}

/** The types of all events of a case in their order. */
export async function eventsOf(store: OpenRecord, caseId: string): Promise<readonly string[]> {
  const events = await store.reader.readStream(`case/${caseId}`);
  return events.map(({ type }) => type);
}

function officer({ as }: PublicityOffice) {
  if (!as.officer) throw new Error('the office has no officer');
  return as.officer;
}

function intake({ as }: PublicityOffice) {
  const asker = as['report-intake'];
  if (!asker) throw new Error('the office has nobody to receive reports');
  return asker;
}
