import type { WorkingCalendar } from '../../calendar/working-calendar.js';
import { armClock, clockOf, countPeriod, isDue, reminderName } from '../../case/clock.js';
import { type Deadline, forPost, isIn, type OpenedCase } from '../../case/state.js';
import type { StepDefinition } from '../../procedure/definition.js';
import { type ActResult, events, invalid } from '../../shared/decision.js';
import { inFuture } from '../../shared/in-future.js';
import { type ActInput, act } from '../../shared/step-module.js';
import type {
  DeemConsent,
  ProveReceipt,
  RecordConsultationReply,
  RecordCoordination,
  SendConsultation,
} from './commands.js';
import { type Consultation, consultationsOf, isClosed, isDisputed } from './consultation.js';
import { decisionEvent } from './events.js';

const clock = 'assistingReply';
const clockAct = 'deem-consent';

/** Art. 34: consultation before the meeting. */
export const consultationActs = {
  'send-consultation': act<SendConsultation>(
    { zh: '发出酝酿征求意见', en: 'Send consultation' },
    send,
  ),
  'prove-receipt': act<ProveReceipt>(
    { zh: '登记征求意见函送达', en: 'Prove receipt of a consultation' },
    receive,
  ),
  'record-consultation-reply': act<RecordConsultationReply>(
    { zh: '登记酝酿意见', en: 'Record reply to a consultation' },
    reply,
  ),
  'deem-consent': act<DeemConsent>({ zh: '逾期视为同意', en: 'Deem consent' }, deemConsent),
  'record-coordination': act<RecordCoordination>(
    { zh: '登记意见不一致的处理结果', en: 'Record how a disagreement was settled' },
    settle,
  ),
};

function send(input: ActInput<SendConsultation>): ActResult {
  const { data, state, registers } = input;
  const candidate = state.candidates.find(({ candidateId }) => candidateId === data.candidateId);
  if (!candidate || !isIn(state, data.candidateId)) return invalid('candidateId', 'unknown');
  const post = registers.posts[forPost(candidate).postId];
  const dualManaged = post?.status === 'registered' && post.dualManaged;
  if (data.consultee === 'assisting-party' && !dualManaged)
    return invalid('consultee', 'not-applicable');
  const consultationId = `c${countOfAll(state.runs) + 1}`;
  const sent = decisionEvent('ConsultationSent', { consultationId, ...data });
  return inFuture(input, 'sentOn') ?? events({ ...sent, occurredOn: data.sentOn });
}

/** Over every opening, so that no number is given twice in a case. */
function countOfAll(runs: ActInput['state']['runs']): number {
  return runs.reduce((sum, { facts }) => sum + Object.keys(facts.consultations ?? {}).length, 0);
}

function receive(input: ActInput<ProveReceipt>): ActResult {
  const found = consultationNamed(input);
  if (!found) return unknown;
  const { data } = input;
  if (found.receipt) return invalid('consultationId', 'already-exists');
  if (isClosed(found)) return invalid('consultationId', 'not-applicable');
  if (data.receivedOn < found.sent.sentOn) return invalid('receivedOn', 'too-early');
  const deadlines = monthOf(found, data, input);
  const replyBy = deadlines[0]?.to ?? null;
  const received = decisionEvent('ConsultationReceived', { ...data, replyBy, deadlines });
  return inFuture(input, 'receivedOn') ?? events({ ...received, occurredOn: data.receivedOn });
}

const unknown = invalid('consultationId', 'unknown');

function consultationNamed({
  data,
  state,
}: ActInput<{ readonly consultationId: string }>): Consultation | undefined {
  return consultationsOf(state).find(({ sent }) => sent.consultationId === data.consultationId);
}

/** Silence counts for the assisting party alone; whoever else is consulted has to answer. */
function monthOf(
  { sent }: Pick<Consultation, 'sent'>,
  { receivedOn }: Pick<ProveReceipt, 'receivedOn'>,
  { step, calendar }: Pick<ActInput, 'step' | 'calendar'>,
): readonly Deadline[] {
  if (sent.consultee !== 'assisting-party') return [];
  const definition = clockOf(step, clock);
  const period = countPeriod(definition, receivedOn, calendar);
  const name = clockName(sent.consultationId);
  return armClock(definition, { name, act: clockAct }, period, calendar);
}

/** The months that still run when the decision is opened once more on the same proposal. */
export function consultationClocks(
  state: OpenedCase,
  step: StepDefinition,
  calendar: WorkingCalendar,
): readonly Deadline[] {
  return consultationsOf(state).flatMap((each) =>
    each.receipt && !isClosed(each) ? monthOf(each, each.receipt, { step, calendar }) : [],
  );
}

function clockName(consultationId: string): string {
  return `${clock}/${consultationId}`;
}

function settled(consultationId: string): readonly string[] {
  const name = clockName(consultationId);
  return [name, reminderName(name)];
}

/** A reply dated after the month comes too late: silence was consent. Entered late it still stands. */
function reply(input: ActInput<RecordConsultationReply>): ActResult {
  const found = consultationNamed(input);
  if (!found) return unknown;
  const { data } = input;
  const { consultationId, repliedOn } = data;
  const { first, last } = replyDays(found);
  if (repliedOn < first) return invalid('repliedOn', 'too-early');
  if (last !== null && repliedOn > last) return invalid('repliedOn', 'too-late');
  const replied = decisionEvent('ConsultationReplied', {
    ...data,
    settles: settled(consultationId),
  });
  return inFuture(input, 'repliedOn') ?? events({ ...replied, occurredOn: repliedOn });
}

/** A later reply takes the place of an earlier one, within the same month. */
function replyDays({ sent, receipt, reply: before }: Consultation) {
  const first = before?.repliedOn ?? receipt?.receivedOn ?? sent.sentOn;
  return { first, last: receipt?.replyBy ?? null };
}

function deemConsent({ data, run, now }: ActInput<DeemConsent>): ActResult {
  const deadline = run.deadlines[data.deadline];
  if (deadline?.act !== clockAct || !isDue(deadline, now))
    return invalid('deadline', 'not-applicable');
  const consultationId = data.deadline.slice(clock.length + 1);
  return events(
    decisionEvent('ConsentDeemed', { consultationId, settles: settled(consultationId) }),
  );
}

function settle(input: ActInput<RecordCoordination>): ActResult {
  const found = consultationNamed(input);
  if (!found) return unknown;
  const { data } = input;
  if (!found.reply || !isDisputed(found)) return invalid('consultationId', 'not-applicable');
  if (data.decidedOn < found.reply.repliedOn) return invalid('decidedOn', 'too-early');
  const recorded = decisionEvent('DisagreementSettled', data);
  return inFuture(input, 'decidedOn') ?? events({ ...recorded, occurredOn: data.decidedOn });
}
