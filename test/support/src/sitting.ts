import {
  type BodyState,
  type CaseState,
  type MeetingState,
  meetingAggregate,
  type Registers,
  type VotingMethod,
} from '@jishi/domain';
import { meetingActs, promotion } from '@jishi/procedures';
import { aggregateSpec, type Scenario } from './aggregate-spec.js';
import { caseOpened, caseSpec, sealedOf, stepOpened } from './case-spec.js';
import { registeredPerson } from './registered.js';
import { registeredPost } from './registered-post.js';
import type { Given, When } from './world.js';

const order = ['inspection', 'decision'];
const steps = promotion.steps.filter((step) => order.includes(step.kind));

/** The procedure of the decision with the inspection before it. */
export const decisionProcedure = { ...promotion, id: 'decision-only', steps };

type RegisteredBody = Extract<BodyState, { readonly status: 'registered' }>;

/** A body of unit u1 with members m1 … mN from the start of 2024, m1 its principal. */
export function registeredBody(size: number, more: Partial<RegisteredBody> = {}): BodyState {
  const members = memberIds(size).map((personId, index) => ({
    personId,
    from: '2024-01-01',
    to: null,
    principal: index === 0,
  }));
  return {
    status: 'registered',
    version: 1 + size,
    bodyId: 'b1',
    unitId: 'u1',
    name: { zh: '县委常委会', en: 'standing committee' },
    recusalEndsVote: true,
    plenary: false,
    members,
    ...more,
  };
}

/** m1 … mN. */
export function memberIds(size: number): readonly string[] {
  return Array.from({ length: size }, (_, index) => `m${index + 1}`);
}

/** A case that stands open at the decision, with k1 … kN for places of post1, each inspected. */
export function atDecision(
  candidates = 1,
  { places = candidates, registers = {}, inspected = clearInspection }: DecisionOptions = {},
): Scenario<CaseState> {
  const named = Array.from({ length: candidates }, (_, index) => ({
    candidateId: `k${index + 1}`,
    personId: `p${index + 1}`,
    postId: 'post1',
  }));
  const posts = Array.from({ length: places }, () => ({ postId: 'post1' }));
  const around = { posts: { post1: registeredPost('post1', { quota: places }) }, ...registers };
  return caseSpec({ definition: decisionProcedure, registers: around }).given(
    caseOpened(order, '2026-01-05', { posts, candidates: named }),
    stepOpened('inspection', '2026-01-26'),
    ...named.flatMap(({ candidateId }) => inspected(candidateId)),
    given('StepClosed', { step: 'inspection', outcome: 'completed', gates: [] }),
    stepOpened('decision', '2026-02-06'),
  );
}

const opinions = ['discipline-own-unit', 'discipline-department'];
const findings = ['file-audit', 'personal-matters', 'petitions'];

/** What an inspection that found nothing leaves on record for the rules that art. 36 asks once more. */
export function clearInspection(candidateId: string): readonly Given[] {
  const asked = { askedOn: '2026-01-28', request: sealedOf('request') };
  const replied = { answeredOn: '2026-02-04', reply: sealedOf('reply') };
  const signed = { documentVersion: 1, signedOn: '2026-02-05', signature: { kind: 'in-person' } };
  const signatures = { secretary: 's1', 'discipline-secretary': 's2' };
  return [
    ...[...opinions, ...findings].flatMap((check) => [
      given('CheckAsked', { candidateId, check, ...asked }),
      given('CheckReplied', {
        candidateId,
        check,
        result: opinions.includes(check) ? 'nothing-found' : 'clear',
        ...replied,
      }),
    ]),
    given('IntegrityConclusionRecorded', {
      candidateId,
      documentVersion: 1,
      document: sealedOf('conclusion'),
    }),
    ...Object.entries(signatures).map(([office, signer]) =>
      given('IntegrityConclusionSigned', { candidateId, office, signer, ...signed }),
    ),
  ];
}

function given(type: string, data: object): Given {
  return { on: '2026-02-05', event: { type, data: { ...data, opening: 1 } } };
}

interface DecisionOptions {
  readonly places?: number;
  readonly registers?: Partial<Registers>;
  /** What the inspection left on record for a candidate. */
  readonly inspected?: (candidateId: string) => readonly Given[];
}

/** What stands around a sitting of that body: its members, the case and its candidate. */
export function sittingRegisters(size: number, more: Partial<Registers> = {}): Partial<Registers> {
  const persons = ['p1', ...memberIds(size)].map((id) => [id, registeredPerson(id)] as const);
  return {
    bodies: { b1: registeredBody(size) },
    cases: { c1: atDecision().state },
    posts: { post1: registeredPost('post1') },
    persons: Object.fromEntries(persons),
    ...more,
  };
}

/** An act of the meeting secretary on the day of the sitting, 11 February 2026. */
export function bySecretary(act: string, data: object, on = '2026-02-11'): When {
  return { act, data, as: 'meeting-secretary', on };
}

export const enterItem = bySecretary('enter-item', {
  caseId: 'c1',
  candidateId: 'k1',
  postId: 'post1',
  approvalForm: sealedOf('form'),
  tourAndAudit: { finding: 'clear', document: sealedOf('audit') },
  priorReport: { matter: 'not-required', document: sealedOf('report') },
  otherReasons: false,
});

/** Those of the body who are present; the others are away. */
export function roster(size: number, present: number): When {
  const ids = memberIds(size);
  return bySecretary('record-roster', {
    present: ids.slice(size - present),
    absent: ids.slice(0, size - present).map((personId) => ({
      personId,
      reason: sealedOf('away'),
    })),
    attending: [],
  });
}

export function opinion(personId: string, stated: string, itemId = 'i1'): When {
  const data = { itemId, opinion: stated };
  const by = { by: `a-${personId}`, person: personId, as: 'committee-member' as const };
  return { act: 'state-opinion', data, on: '2026-02-11', ...by };
}

/** A sitting of a body of that size that was called, with nothing on its agenda yet. */
export function sittingCalled(
  size: number,
  { registers = {}, method = 'open-statements' }: SittingOptions = {},
): Scenario<MeetingState> {
  const world = { registers: sittingRegisters(size, registers), acts: meetingActs };
  return aggregateSpec(meetingAggregate, 'meeting/s1', world).after(
    bySecretary(
      'call-meeting',
      { bodyId: 'b1', unitId: 'u1', heldOn: '2026-02-11', method, agenda: [sealedOf('agenda')] },
      '2026-02-05',
    ),
  );
}

interface SittingOptions {
  readonly registers?: Partial<Registers>;
  readonly method?: VotingMethod;
}

/** The same with the one item entered and the roster recorded: the last `present` members are there. */
export function sittingOpen(
  size: number,
  present: number,
  options: SittingOptions = {},
): Scenario<MeetingState> {
  return sittingCalled(size, options).after(enterItem, roster(size, present));
}

export const introduce = bySecretary('introduce-item', { itemId: 'i1' });
export const conclude = bySecretary('conclude-item', { itemId: 'i1' });
