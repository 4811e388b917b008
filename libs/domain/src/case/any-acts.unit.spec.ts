import { describe, expect, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import {
  caseOpened,
  caseSpec,
  contextOf,
  inspectionRegisters,
  registeredPost,
  sealedOf,
} from '@jishi/test-support';
import fc from 'fast-check';
import { addDays } from '../calendar/dates.js';
import type { CalledMeeting } from '../meeting/state.js';
import type { ProcedureDefinition, StepDefinition } from '../procedure/definition.js';
import { stepDefinition } from '../procedure/definition.js';
import type { Registers } from '../registers/registers.js';
import type { NewEvent, StoredEvent } from '../shared/event.js';
import { stepModule } from '../steps/index.js';
import { caseAggregate } from './aggregate.js';
import { blockedOn, waitsOf } from './blocked-on.js';
import { caseOffers } from './offers.js';
import { type CaseState, currentRun, type OpenedCase, type StepRun } from './state.js';

// The shipped procedure with every rule taken out, so that acts reach more states than people can.
const lax = (step: StepDefinition): StepDefinition => ({
  ...step,
  gates: [],
  acts: Object.fromEntries(
    Object.entries(step.acts).map(([name, act]) => [name, { ...act, rules: [] }]),
  ),
});
const definition: ProcedureDefinition = { ...promotion, steps: promotion.steps.map(lax) };

const sealed = sealedOf('anything');
const counts = { fullMembership: 5, present: 5, recused: 0, agree: 3, disagree: 2, defer: 0 };
const paper = { kind: 'paper', signer: 't1', scan: sealed, signedOn: '2026-02-02' };

/** A sitting with an item on each candidate for the first openings of the decision. */
function sat(result: 'passed' | 'not-passed'): CalledMeeting {
  const items = ['k1', 'k2'].flatMap((candidateId) =>
    [1, 2, 3].map((opening) => ({
      itemId: `${candidateId}-${opening}`,
      ...{ caseId: 'c1', postId: 'post1', opening, candidateId, result, counts },
      ...{ introducedAt: null, recused: [], statements: [], ballot: null },
      ...{ disagreement: null, reconsiders: false, track: null },
      enteredAt: {
        version: 1,
        occurredOn: null,
        recordedAt: '',
        actor: '',
        role: 'officer' as const,
      },
    })),
  );
  return {
    ...{ status: 'open', version: 9, meetingId: result, bodyId: 'b1', unitId: 'u1' },
    ...{ heldOn: '2026-02-02', method: 'open-statements', rulesVersion: '2019.1', roster: null },
    petitions: [],
    items: Object.fromEntries(items.map((item) => [item.itemId, item])),
  };
}

const registers: Partial<Registers> = {
  ...inspectionRegisters,
  posts: { post1: registeredPost('post1', { quota: 2 }) },
  meetings: { passed: sat('passed'), 'not-passed': sat('not-passed') },
};

/** Data that fits any act: each takes the fields that it knows. */
function dataOf(state: OpenedCase, n: number, today: string) {
  const run = currentRun(state);
  const candidateId = n % 3 ? 'k1' : 'k2';
  return {
    ...dates(today),
    ...{ candidateId, candidateIds: n % 2 ? ['k1'] : ['k1', 'k2'], candidates: [], counts: [] },
    ...{ reason: sealed, document: sealed, minutes: sealed, basis: sealed, record: sealed },
    ...{ notice: sealed, consent: sealed, need: sealed, decision: sealed, report: sealed },
    ...{ attendees: ['p1'], shortPosts: [], posts: ['post1'], intendedPersons: ['k1'] },
    ...{ nominator: 'u1', nominatorType: 'organisation', talkers: ['t1', 't2'], asked: 3 },
    ...{ members: [{ personId: 't1' }, { personId: 't2' }], interviewers: ['t1', 't2'] },
    ...{ leader: 't1', principal: 's1', talker: 's1', office: 'secretary', documentVersion: 1 },
    ...{
      signature: paper,
      secondSigner: paper,
      assessor: paper,
      duty: 'counter',
      tally: state.version,
    },
    ...{ check: 'petitions', ground: 'special-post', reportId: `r${1 + (n % 2)}` },
    outcome: ['untrue', 'affects', 'not-verifiable', 'shortcoming'][n % 4],
    conclusion: n % 5 ? 'start' : 'do-not-start',
    step: state.order[n % state.order.length] ?? 'analysis',
    opening: run.opening,
    deadline: Object.keys(run.deadlines)[n % 3] ?? 'none',
    ...resultOf(run, candidateId, n),
  };
}

/** What an act calls its result in this step. */
function resultOf({ kind, opening }: StepRun, candidateId: string, n: number) {
  if (kind === 'probation') return { result: n % 2 ? 'pass' : 'fail' };
  if (kind !== 'decision') return { result: 'clear' };
  const result = n % 4 ? 'passed' : 'not-passed';
  const itemId = `${candidateId}-${opening}`;
  return { meetingId: result, itemId, result, decidedOn: '2026-02-02', counts };
}

const dateFields =
  'analysedOn draftedOn reportedOn communicatedOn plannedOn nominatedOn from to fixedOn meetingOn resultDate ' +
  'consentedOn formedOn heldOn issuedOn askedOn answeredOn studiedOn startsOn receivedOn decidedOn assessedOn endedOn';

function dates(today: string) {
  const fields = dateFields.split(' ').map((field) => [field, today] as const);
  return { ...Object.fromEntries(fields), until: null };
}

/** One act of the step in which the case stands, or one on the case as a whole. */
interface Try {
  readonly ofCase: boolean;
  readonly pick: number;
  readonly n: number;
  readonly days: number;
}

const tries: fc.Arbitrary<readonly Try[]> = fc.array(
  fc.record({
    ofCase: fc.oneof({ arbitrary: fc.constant(false), weight: 5 }, fc.constant(true)),
    pick: fc.nat({ max: 60 }),
    n: fc.nat({ max: 30 }),
    days: fc.constantFrom(0, 0, 0, 1, 8, 370),
  }),
  { minLength: 20, maxLength: 80, size: 'max' },
);

function namesOf(state: OpenedCase, ofCase: boolean): readonly string[] {
  const run = currentRun(state);
  if (state.suspended) return ['resume-case'];
  if (run.status === 'next') return ['open-step'];
  const step = stepDefinition(definition, run.kind);
  return Object.keys(ofCase || !step ? definition.acts : step.acts);
}

/** The case after one try; as it was where the act was not accepted. */
function after(state: OpenedCase, one: Try, today: string): CaseState {
  const names = namesOf(state, one.ofCase);
  const name = names[one.pick % names.length] ?? '';
  const decision = decisionOn(state, name, { n: one.n, today });
  if (decision.kind !== 'accepted') return state;
  return decision.events.reduce<CaseState>(
    (folded, event) => caseAggregate.evolve(folded, stored(event, folded.version + 1, today)),
    state,
  );
}

function decisionOn(
  state: OpenedCase,
  name: string,
  { n, today }: { readonly n: number; readonly today: string },
) {
  const run = currentRun(state);
  const data = {
    ...dataOf(state, n, today),
    ...(name === 'open-step' ? { step: run.kind } : {}),
  };
  const as = roleOf(name);
  const context = contextOf({ definition, registers }, { as, by: `${as}-${n}`, on: today });
  return caseAggregate.decide(state, { name, data, occurredOn: null } as never, context);
}

function roleOf(name: string) {
  const places = [definition.acts, ...definition.steps.map(({ acts }) => acts)];
  return places.flatMap((acts) => acts[name]?.roles ?? [])[0] ?? 'officer';
}

function stored(event: NewEvent, version: number, today: string): StoredEvent {
  return {
    ...event,
    ...{ stream: 'case/c1', version, eventId: '', commandId: '', actor: 'a', actingFor: null },
    actingRole: 'officer',
    recordedAt: `${today}T04:00:00.000000Z`,
  };
}

const first = caseSpec({ definition, registers }).given(
  caseOpened(
    promotion.steps.map(({ kind }) => kind),
    '2026-02-02',
    {
      candidates: ['k1', 'k2'].map((candidateId, index) => ({
        candidateId,
        personId: `p${index + 1}`,
        postId: 'post1',
      })),
    },
  ),
).state as OpenedCase;

/** Every state that the tries come through. */
function statesOf(list: readonly Try[]): readonly OpenedCase[] {
  let today = '2026-02-02';
  const states = [first];
  for (const one of list) {
    const state = states.at(-1)!;
    if (state.status === 'ended') break;
    today = addDays(today, one.days);
    states.push(after(state, one, today) as OpenedCase);
  }
  return states;
}

describe('Whatever acts are accepted on a case', () => {
  const reached = new Set<string>();

  it('its events fold, and it waits for exactly one thing until it ends', () => {
    fc.assert(
      fc.property(tries, (list) => {
        for (const state of statesOf(list)) {
          const run = currentRun(state);
          reached.add(`${run.kind} ${run.status} ${state.status}`);
          const blocked = blockedOn(state, definition);
          expect(blocked === null).toBe(state.status === 'ended');
          if (blocked === null) continue;
          expect(blocked.step).toBe(run.kind);
          expect(blocked.who.length).toBeGreaterThan(0);
          const [wait] = waitsOf(state, definition);
          if (wait) expect(blocked).toMatchObject({ cause: wait.cause, what: wait.what });
          const step = stepDefinition(definition, run.kind);
          if (blocked.act !== null)
            expect({ ...definition.acts, ...step?.acts }).toHaveProperty([blocked.act]);
        }
      }),
      { numRuns: 150 },
    );
    // It came through every step, so it said something of each.
    for (const { kind } of promotion.steps) expect(reached).toContain(`${kind} open open`);
    expect(reached).toContain('probation closed ended');
  });

  it('accepts none that has nothing to act on, which is why it is not offered', () => {
    const withheld = new Set<string>();
    fc.assert(
      fc.property(tries, fc.nat({ max: 30 }), (list, n) => {
        for (const state of statesOf(list)) {
          const run = currentRun(state);
          if (state.status === 'ended' || run.status !== 'open') continue;
          const offers = { ...stepModule(run.kind).offers, ...caseOffers };
          for (const [name, isOffered] of Object.entries(offers)) {
            if (isOffered(run, state)) continue;
            withheld.add(name);
            expect(decisionOn(state, name, { n, today: '2028-03-01' }).kind).not.toBe('accepted');
          }
        }
      }),
      { numRuns: 120 },
    );
    for (const name of ['handle-report', 'record-superior-reply', 'decide-extension'])
      expect(withheld).toContain(name);
  });

  it('refuses to fold an event that it does not know, in any of its states', () => {
    const known = /^[A-Z][A-Za-z]+$/;
    fc.assert(
      fc.property(
        tries,
        fc.string().filter((type) => !known.test(type)),
        (list, type) => {
          const state = statesOf(list).at(-1)!;
          const event = stored({ type, schemaVersion: 1, data: { opening: 1 } }, 99, '2026-02-02');
          expect(() => caseAggregate.evolve(state, event)).toThrow('unknown event type');
        },
      ),
      { numRuns: 100 },
    );
  });
});
