import type { Asker, OpenRecord } from '@jishi/commands';
import type { CaseState, OpenedCase, Role, StepKind } from '@jishi/domain';
import { type Office, registerPerson } from './office.js';
import { record } from './record.js';
import { findings } from './tolerance.js';
import { until } from './until.js';

/** Where a check of fault tolerance is carried, beside the office: the body that determines, and who looks again. */
export interface ToleranceOffice {
  readonly unitId: string;
  readonly as: Office['as'];
  /** The person concerned. */
  readonly person: string;
  readonly bodyId: string;
  readonly members: readonly string[];
  /** The day of every act. */
  readonly today: string;
}

/** Of whom and by whom, whoever gives the acts. */
export type Checked = Omit<ToleranceOffice, 'as'>;

/** One act of a check as a role gives it, in the shape of the wire. */
export interface ToleranceAct {
  readonly step: StepKind;
  readonly as: Role;
  readonly act: string;
  readonly data: object;
}

const document = { text: '材料' };

/** Registers the body with three members, so that an office can determine. */
export async function foundToleranceOffice(
  store: OpenRecord,
  { unitId, as, candidate: concerned }: Office,
): Promise<ToleranceOffice> {
  const head = as['department-head'] as Asker;
  const bodyId = await record(store, {
    on: 'body',
    act: 'register-body',
    data: { unitId, name: { zh: '纪委常委会', en: 'commission' }, recusalEndsVote: true },
    as: head,
  });
  const members: string[] = [];
  for (const name of ['member1', 'member2', 'member3']) {
    const personId = await registerPerson(store, as.officer as Asker, unitId, name);
    const data = { personId, from: '2024-01-01', to: null, principal: members.length === 0 };
    await record(store, { on: `body/${bodyId}`, act: 'add-member', data, as: head });
    members.push(personId);
  }
  const { now } = await store.clock.refresh();
  return { unitId, as, person: concerned, bodyId, members, today: now.slice(0, 10) };
}

/** What opens a matter of accountability about the person. */
export function matterData({ unitId, person, today }: Checked): object {
  return { unitId, personId: person, openedOn: today, title: { text: '问责事项' }, document };
}

/** What opens a check of the person. */
export function checkData({ unitId, person }: Checked): object {
  return {
    procedure: 'fault-tolerance@1',
    unitId,
    title: { text: '容错核查' },
    posts: [],
    candidates: [{ personId: person, postId: null }],
  };
}

function by(as: Role, step: StepKind, act: string, data: object): ToleranceAct {
  return { step, as, act, data };
}

const officer = 'officer';
const secretary = 'discipline-secretary';

/** The straight path, act by act, on one day. */
export function toleranceJourney(
  office: Checked,
  accountabilityId: string,
): readonly ToleranceAct[] {
  return [...intake(office, accountabilityId), ...determined(office), ...followedUp(office)];
}

function intake({ today }: Checked, accountabilityId: string): readonly ToleranceAct[] {
  const verification = 'tolerance-verification';
  return [
    by(officer, 'tolerance-start', 'start-tolerance-check', {
      source: 'person',
      receivedOn: today,
      accountabilityId,
      matter: { text: '先行先试中的失误' },
      document,
    }),
    by(secretary, 'tolerance-acceptance', 'accept-tolerance-check', {
      acceptedOn: today,
      document,
    }),
    by(officer, verification, 'hear-person', { heardOn: today, statement: document }),
    by(officer, verification, 'record-unit-opinion', { statedOn: today, document }),
    by(secretary, verification, 'conclude-verification', {
      concludedOn: today,
      exclusions: [],
      report: document,
    }),
  ];
}

function determined({ bodyId, members, today }: Checked): readonly ToleranceAct[] {
  const step = 'tolerance-determination';
  return [
    ...findings().map(({ data }) =>
      by(officer, step, 'record-tolerance-finding', {
        ...data,
        reason: { text: '理由' },
        evidence: document,
      }),
    ),
    by(officer, step, 'determine-tolerance', {
      bodyId,
      decidedOn: today,
      present: members.slice(0, 2),
      agree: 2,
      items: [{ list: '容错清单', version: '2025.1', item: '3', sign: 'positive' }],
      outcome: 'full',
      reasons: { text: '属先行先试' },
      minutes: document,
    }),
  ];
}

function followedUp({ members, today, person }: Checked): readonly ToleranceAct[] {
  const correction = 'tolerance-correction';
  const filed = { filedOn: today, filedWith: 'committee', document };
  const used = { usedOn: today, scopes: ['evaluation', 'promotion'], document };
  const notified = { notifiedOn: today, document };
  return [
    by(officer, 'tolerance-reply', 'reply-on-tolerance', { repliedOn: today, document }),
    by(officer, 'tolerance-reply', 'file-tolerance-result', filed),
    by(officer, correction, 'plan-correction', {
      plannedOn: today,
      months: 1,
      responsible: [person],
      measures: { text: '完善制度' },
      document,
    }),
    by(officer, correction, 'report-correction', { doneOn: today, document }),
    by(secretary, correction, 'check-correction', {
      checkedBy: members[2],
      checkedOn: today,
      result: 'corrected',
      document,
    }),
    by(officer, 'tolerance-use', 'notify-organisation-department', notified),
    by('department-head', 'tolerance-use', 'record-result-use', used),
  ];
}

/** Waits until the orchestration has opened this step of the case. */
export async function opens(store: OpenRecord, caseId: string, step: StepKind): Promise<void> {
  await until(async () => {
    const [found] = await store.views.states([`case/${caseId}`]);
    const run = (found?.state as CaseState as OpenedCase).runs.at(-1);
    return run?.kind === step && run.status === 'open';
  });
}

/** Plays the acts given, each in its step once that is open, and returns the case. */
export async function playTolerance(
  store: OpenRecord,
  office: ToleranceOffice,
  acts: (accountabilityId: string) => readonly ToleranceAct[],
): Promise<string> {
  const officer = office.as.officer as Asker;
  const accountabilityId = await record(store, {
    on: 'accountability',
    act: 'open-accountability-matter',
    data: matterData(office),
    as: officer,
  });
  const caseId = await record(store, {
    on: 'case',
    act: 'open-case',
    data: checkData(office),
    as: officer,
  });
  for (const { step, act, data, as } of acts(accountabilityId)) {
    await opens(store, caseId, step);
    await record(store, { on: `case/${caseId}`, act, data, as: office.as[as] as Asker });
  }
  return caseId;
}
