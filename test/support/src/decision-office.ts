import type { Asker, CommandAnswer } from '@jishi/commands';
import { type CaseState, currentRun, dateOf, type OpenedCase, type Role } from '@jishi/domain';
import { type Library, libraryOf, meetingActs, promotion } from '@jishi/procedures';
import { foundOffice, type Office, registerPerson } from './office.js';
import { give, record, type TestRecord } from './record.js';
import { until } from './until.js';

const steps = promotion.steps.filter(({ kind }) => ['decision', 'publicity'].includes(kind));
const ofInspection: readonly string[] = ['I08a', 'I08b', 'I08c', 'I08d', 'I09'];
const { 'enter-item': entering, ...others } = meetingActs;

/**
 * Arts. 34 to 42 alone, so that a spec begins where the department's proposal is made. With no inspection there is
 * nothing of it to be judged once more. Never shipped.
 */
export const decisionOnly: Library = (() => {
  const library = libraryOf([promotion, { ...promotion, id: 'decision-only', steps }]);
  if (!entering) throw new Error('no item can be entered');
  const rules = entering.rules.filter(({ rule }) => !ofInspection.includes(rule));
  const meeting = { ...others, 'enter-item': { ...entering, rules } };
  return { ...library, acts: { ...library.acts, meeting } };
})();

/** An office with a committee of seven, whose sittings ballot on paper. */
export interface DecisionOffice extends Office {
  readonly bodyId: string;
  /** The persons of the members; the principal is the first. */
  readonly members: readonly string[];
}

export async function foundDecisionOffice(store: TestRecord): Promise<DecisionOffice> {
  const office = await foundOffice(store);
  const { unitId } = office;
  const head = asker(office, 'department-head');
  const on = await record(store, {
    on: 'body',
    act: 'register-body',
    data: { unitId, name: { zh: '市委常委会', en: 'Committee' }, recusalEndsVote: true },
    as: head,
  });
  const members: string[] = [];
  for (let index = 0; index < 7; index += 1) {
    const personId = await registerPerson(store, asker(office, 'officer'), unitId, `m${index}`);
    const data = { personId, from: '2020-01-01', to: null, principal: index === 0 };
    await record(store, { on: `body/${on}`, act: 'add-member', data, as: head });
    members.push(personId);
  }
  return { ...office, bodyId: on, members };
}

export function asker({ as }: Pick<Office, 'as'>, role: Role): Asker {
  const found = as[role];
  if (!found) throw new Error(`the office has no ${role}`);
  return found;
}

export async function today({ clock }: TestRecord): Promise<string> {
  return dateOf((await clock.refresh()).now);
}

export async function stateOf(store: TestRecord, caseId: string): Promise<OpenedCase> {
  const [folded] = await store.views.states([`case/${caseId}`]);
  return folded?.state as CaseState as OpenedCase;
}

/** Opens a case for one new person and a new post of one place, and waits until it stands open at its decision. */
export async function openDecision(
  store: TestRecord,
  office: DecisionOffice,
  post: object = {},
): Promise<{ readonly caseId: string; readonly postId: string }> {
  const officer = asker(office, 'officer');
  const { unitId } = office;
  const personId = await registerPerson(store, officer, unitId, 'candidate');
  const title = { zh: '副局长', en: 'Deputy head' };
  const postId = await record(store, {
    on: 'post',
    act: 'register-post',
    data: { unitId, title, rank: 'division-deputy', quota: 1, probation: true, ...post },
    as: asker(office, 'department-head'),
  });
  const caseId = await record(store, {
    on: 'case',
    act: 'open-case',
    data: {
      procedure: 'decision-only@1',
      unitId,
      title: { text: '讨论决定' },
      posts: [{ postId }],
      candidates: [{ personId, postId }],
    },
    as: officer,
  });
  await standsAt(store, caseId, 'decision', 1);
  return { caseId, postId };
}

/** Waits until the orchestration has opened the step. */
export async function standsAt(
  store: TestRecord,
  caseId: string,
  step: string,
  opening: number,
): Promise<void> {
  await until(async () => {
    const run = currentRun(await stateOf(store, caseId));
    return run.kind === step && run.opening === opening && run.status === 'open';
  });
}

/** A sitting of today that ballots on paper; not one item on its agenda yet. */
export async function callSitting(store: TestRecord, office: DecisionOffice): Promise<string> {
  const { bodyId, unitId } = office;
  return record(store, {
    on: 'meeting',
    act: 'call-meeting',
    data: {
      bodyId,
      unitId,
      heldOn: await today(store),
      method: 'paper-ballot',
      agenda: [{ text: '议程' }],
    },
    as: asker(office, 'meeting-secretary'),
  });
}

/** What the secretary does at a sitting, recorded or refused. */
export function atSitting(
  store: TestRecord,
  office: DecisionOffice,
  meetingId: string,
): (act: string, data: object, as?: Role) => Promise<CommandAnswer> {
  return (act, data, as = 'meeting-secretary') =>
    give(store, { on: `meeting/${meetingId}`, act, data, as: asker(office, as) });
}

export function itemOf({
  caseId,
  postId,
}: {
  readonly caseId: string;
  readonly postId: string;
}): object {
  return {
    caseId,
    candidateId: 'k1',
    postId,
    approvalForm: { text: '审批表' },
    tourAndAudit: { finding: 'clear', document: { text: '说明' } },
    priorReport: { matter: 'not-required', document: { text: '说明' } },
    otherReasons: false,
  };
}

export function rosterOf({ members }: DecisionOffice, present: number): object {
  return {
    present: members.slice(0, present),
    absent: members.slice(present).map((personId) => ({ personId, reason: { text: '出差' } })),
    attending: [],
  };
}

/** Totals of seven ballots, signed on paper by scrutineer and counter. */
export function ballotOf({ persons }: Office, itemId: string, agree: number, on: string): object {
  const signed = (signer: string | undefined) => ({
    kind: 'paper',
    signer,
    scan: { text: '签字' },
    signedOn: on,
  });
  return {
    itemId,
    issued: 7,
    returned: 7,
    valid: 7,
    spoiled: 0,
    agree,
    disagree: 7 - agree,
    defer: 0,
    envelopeNo: `F-${itemId}`,
    scrutineer: signed(persons.scrutineer),
    counter: signed(persons.counter),
  };
}
