import { armClock, clockOf, countPeriod, isDue, reminderName } from '../../case/clock.js';
import { candidatesIn, type Deadline, forPost, isIn, type OpenedCase } from '../../case/state.js';
import type { SuperiorPack } from '../../registers/post.js';
import type { Registers } from '../../registers/registers.js';
import { type ActResult, events, invalid } from '../../shared/decision.js';
import type { IsoDate } from '../../shared/event.js';
import { inFuture } from '../../shared/in-future.js';
import { type ActInput, act } from '../../shared/step-module.js';
import type { NoteFilingOverdue, PackDue, RecordApproval, SendPack } from './commands.js';
import { decisionEvent, decisionFacts } from './events.js';

const clock = 'filingDue';
const clockAct = 'note-filing-overdue';

/** Art. 40: what goes to the superior once the meeting has decided. */
export const packActs = {
  'submit-for-approval': act<SendPack>({ zh: '报上级审批', en: 'Submit for approval' }, submit),
  'record-approval': act<RecordApproval>(
    { zh: '登记上级审批结果', en: "Record the superior's approval" },
    recordApproval,
  ),
  'file-with-superior': act<SendPack>({ zh: '报上级备案', en: 'File with the superior' }, file),
  'note-filing-overdue': act<NoteFilingOverdue>(
    { zh: '备案逾期', en: 'Note that a filing is overdue' },
    noteOverdue,
  ),
};

/** Which of the candidates' posts ask for approval or filing. */
export function packsDue(state: OpenedCase, registers: Registers): readonly PackDue[] {
  return candidatesIn(state)
    .map(forPost)
    .flatMap(({ candidateId, postId }) => {
      const pack = packOf(postId, registers);
      return pack ? [{ candidateId, pack }] : [];
    });
}

function packOf(postId: string, { posts }: Pick<Registers, 'posts'>): SuperiorPack | null {
  const post = posts[postId];
  return post?.status === 'registered' ? post.superior : null;
}

/** The days within which each filing is sent, from the day after the decision; those already sent run no more. */
export function filingClocks(
  packs: readonly PackDue[],
  decidedOn: IsoDate,
  { step, run, calendar }: Pick<ActInput, 'step' | 'run' | 'calendar'>,
): readonly Deadline[] {
  const sent = decisionFacts(run).filings ?? {};
  const due = packs.filter(({ candidateId, pack }) => pack === 'filing' && !sent[candidateId]);
  return due.flatMap(({ candidateId }) => {
    const definition = clockOf(step, clock);
    const period = countPeriod(definition, decidedOn, calendar);
    return armClock(definition, { name: clockName(candidateId), act: clockAct }, period, calendar);
  });
}

function clockName(candidateId: string): string {
  return `${clock}/${candidateId}`;
}

function settled(candidateId: string): readonly string[] {
  const name = clockName(candidateId);
  return [name, reminderName(name)];
}

function submit(input: ActInput<SendPack>): ActResult {
  const { data } = input;
  return mayNotSend(input, 'approval') ?? recorded('SubmittedForApproval', data);
}

function file(input: ActInput<SendPack>): ActResult {
  const { data } = input;
  return (
    mayNotSend(input, 'filing') ??
    recorded('FiledWithSuperior', { ...data, settles: settled(data.candidateId) })
  );
}

function recorded(
  type: 'SubmittedForApproval' | 'FiledWithSuperior',
  data: SendPack & { readonly settles?: readonly string[] },
): ActResult {
  return events({ ...decisionEvent(type, data as never), occurredOn: data.sentOn });
}

/** Nothing goes to the superior before it is decided, nor of a post that asks for something else. */
function mayNotSend(input: ActInput<SendPack>, pack: SuperiorPack) {
  const { data, state, run, registers } = input;
  const candidate = state.candidates.find(({ candidateId }) => candidateId === data.candidateId);
  if (!candidate || !isIn(state, data.candidateId)) return invalid('candidateId', 'unknown');
  if (packOf(forPost(candidate).postId, registers) !== pack)
    return invalid('candidateId', 'not-applicable');
  const decided = decisionFacts(run).outcome;
  if (!decided || data.sentOn < decided.decidedOn) return invalid('sentOn', 'not-applicable');
  return inFuture(input, 'sentOn');
}

function recordApproval(input: ActInput<RecordApproval>): ActResult {
  const { data, run } = input;
  const submitted = decisionFacts(run).submissions?.[data.candidateId];
  if (!submitted) return invalid('candidateId', 'not-applicable');
  if (data.repliedOn < submitted.sentOn) return invalid('repliedOn', 'not-applicable');
  const replied = decisionEvent('ApprovalReplied', data);
  return inFuture(input, 'repliedOn') ?? events({ ...replied, occurredOn: data.repliedOn });
}

function noteOverdue({ data, run, now }: ActInput<NoteFilingOverdue>): ActResult {
  const deadline = run.deadlines[data.deadline];
  if (deadline?.act !== clockAct || !isDue(deadline, now))
    return invalid('deadline', 'not-applicable');
  const candidateId = data.deadline.slice(clock.length + 1);
  return events(decisionEvent('FilingOverdue', { candidateId, settles: settled(candidateId) }));
}
