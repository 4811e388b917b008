import type { AccountabilityState, Registers, Role, StepKind } from '@jishi/domain';
import { faultTolerance } from '@jishi/procedures';
import { caseSpec, sealedOf } from './case-spec.js';
import { registeredPerson, registeredUnit } from './registered.js';
import { registeredBody } from './sitting.js';
import type { When } from './world.js';

/** The people of a check: p1 is the person concerned, p2 his spouse, m1 to m3 the members of the body. */
export const toleranceRegisters = {
  units: { u1: registeredUnit('u1', 'u0'), u0: registeredUnit('u0') },
  persons: {
    p1: registeredPerson('p1', ['relation', { kin: 'spouse', personId: 'p2' }]),
    ...Object.fromEntries(
      ['p2', 'p3', 'm1', 'm2', 'm3', 'm4'].map((each) => [each, registeredPerson(each)]),
    ),
  },
  bodies: { b1: registeredBody(3, { unitId: 'u0' }) },
  accountability: { q1: matterOpened() },
} as const satisfies Partial<Registers>;

/** The shipped procedure among these people. */
export const toleranceWorld = { definition: faultTolerance, registers: toleranceRegisters };

/** A matter of accountability about p1. */
export function matterOpened(more: object = {}): AccountabilityState {
  return {
    status: 'registered',
    version: 1,
    accountabilityId: 'q1',
    unitId: 'u1',
    personId: 'p1',
    openedOn: '2026-01-05',
    title: sealedOf('matter'),
    checks: [],
    decision: null,
    ...more,
  };
}

const document = sealedOf('document');
const tests = [
  ...['inexperience', 'exploration', 'for-development'],
  ...['motive', 'conditions', 'procedure', 'nature', 'consequences', 'recovery'],
];

function by(as: Role, act: string, on: string, data: object): When {
  return { as, act, on, data };
}

/** The acts of a check that goes well; the last of each stage closes it. */
export const toleranceActs = {
  start: by('officer', 'start-tolerance-check', '2026-03-02', {
    source: 'person',
    receivedOn: '2026-03-02',
    accountabilityId: 'q1',
    matter: sealedOf('what'),
    document,
  }),
  accept: by('discipline-secretary', 'accept-tolerance-check', '2026-03-05', {
    acceptedOn: '2026-03-05',
    document,
  }),
  hear: by('officer', 'hear-person', '2026-03-09', { heardOn: '2026-03-09', statement: document }),
  unit: by('officer', 'record-unit-opinion', '2026-03-10', { statedOn: '2026-03-10', document }),
  conclude: by('discipline-secretary', 'conclude-verification', '2026-03-16', {
    concludedOn: '2026-03-16',
    exclusions: [],
    report: document,
  }),
  determine: by('officer', 'determine-tolerance', '2026-03-20', {
    bodyId: 'b1',
    decidedOn: '2026-03-20',
    present: ['m1', 'm2'],
    agree: 2,
    items: [{ list: '容错清单', version: '2025.1', item: '3', sign: 'positive' }],
    outcome: 'full',
    reasons: sealedOf('reasons'),
    minutes: document,
  }),
  reply: by('officer', 'reply-on-tolerance', '2026-03-23', { repliedOn: '2026-03-23', document }),
  file: by('officer', 'file-tolerance-result', '2026-03-24', {
    filedOn: '2026-03-24',
    filedWith: 'committee',
    document,
  }),
  plan: by('officer', 'plan-correction', '2026-03-26', {
    plannedOn: '2026-03-26',
    months: 2,
    responsible: ['p1', 'p3'],
    measures: sealedOf('measures'),
    document,
  }),
  report: by('officer', 'report-correction', '2026-05-11', { doneOn: '2026-05-11', document }),
  check: by('discipline-secretary', 'check-correction', '2026-05-18', {
    checkedBy: 'm1',
    checkedOn: '2026-05-18',
    result: 'corrected',
    document,
  }),
  notify: by('officer', 'notify-organisation-department', '2026-05-19', {
    notifiedOn: '2026-05-19',
    document,
  }),
  use: by('department-head', 'record-result-use', '2026-05-20', {
    usedOn: '2026-05-20',
    scopes: ['evaluation', 'promotion'],
    document,
  }),
} as const;

/** A finding on every distinction and factor, each as named, or for tolerance. */
export function findings(results: { readonly [test: string]: 'against' } = {}): readonly When[] {
  return tests.map((test) =>
    by('officer', 'record-tolerance-finding', '2026-03-18', {
      test,
      result: results[test] ?? 'for',
      reason: sealedOf('reason'),
      evidence: document,
    }),
  );
}

const acts = toleranceActs;
const stages: readonly { readonly step: StepKind; readonly acts: readonly When[] }[] = [
  { step: 'tolerance-start', acts: [acts.start] },
  { step: 'tolerance-acceptance', acts: [acts.accept] },
  { step: 'tolerance-verification', acts: [acts.hear, acts.unit, acts.conclude] },
  { step: 'tolerance-determination', acts: [...findings(), acts.determine] },
  { step: 'tolerance-reply', acts: [acts.reply, acts.file] },
  { step: 'tolerance-correction', acts: [acts.plan, acts.report, acts.check] },
  { step: 'tolerance-use', acts: [acts.notify, acts.use] },
];

/** The orchestrator opens a stage on a day. */
export function stageOpened(step: StepKind, on: string): When {
  return by('orchestrator', 'open-step', on, { step, opening: 1 });
}

/** A check that has come to a stage and stands there open, by the acts above or by others in their place. */
export function atStage(
  stage: StepKind,
  instead: { readonly [act: string]: object } = {},
  registers: Partial<Registers> = toleranceRegisters,
) {
  const at = stages.findIndex(({ step }) => step === stage);
  const changed = (act: When): When => ({ ...act, data: { ...act.data, ...instead[act.act] } });
  const opening = by('officer', 'open-case', '2026-03-02', {
    procedure: 'fault-tolerance@1',
    unitId: 'u1',
    title: sealedOf('title'),
    posts: [],
    candidates: [{ personId: 'p1', postId: null }],
  });
  const before = stages
    .slice(0, at)
    .flatMap(({ step, acts: done }) => [
      stageOpened(step, done[0]?.on ?? ''),
      ...done.map(changed),
    ]);
  return caseSpec({ ...toleranceWorld, registers }).after(
    opening,
    ...before,
    stageOpened(stage, stages[at]?.acts[0]?.on ?? ''),
  );
}
