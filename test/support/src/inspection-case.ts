import type { CaseState, ProcedureDefinition, Registers } from '@jishi/domain';
import { promotion } from '@jishi/procedures';
import type { Scenario } from './aggregate-spec.js';
import { caseOpened, caseSpec, sealedOf, stepOpened } from './case-spec.js';
import { registeredPerson, registeredUnit } from './registered.js';
import { registeredPost } from './registered-post.js';
import type { Given, When } from './world.js';

const order = ['recommendation', 'inspection', 'publicity'];
const steps = promotion.steps.filter((step) => order.includes(step.kind));

/** A procedure of the inspection with a step before and behind it. */
export const inspectionProcedure = { ...promotion, id: 'inspection-only', steps };

/** What the register knows of a candidate whom no bar of art. 24 concerns. */
const freeOfBars = [
  ['grade', { year: 2025, grade: 'competent' }],
  ['family-status', { spouse: 'resident', children: 'none', asOf: '2026-01-10' }],
] as const;

/** Candidates p1 and p2 of unit u1, its two secretaries, its head, and three for a team. */
export const inspectionRegisters = {
  persons: {
    p1: registeredPerson('p1', ...freeOfBars),
    p2: registeredPerson('p2', ...freeOfBars),
    head: registeredPerson('head'),
    s1: registeredPerson('s1'),
    s2: registeredPerson('s2'),
    t1: registeredPerson('t1'),
    t2: registeredPerson('t2'),
    t3: registeredPerson('t3'),
  },
  posts: { post1: registeredPost('post1') },
  units: {
    u1: {
      ...registeredUnit('u1'),
      offices: [
        { officeId: 'o1', office: 'secretary', personId: 's1', from: '2024-01-01', to: null },
        {
          officeId: 'o2',
          office: 'discipline-secretary',
          personId: 's2',
          from: '2024-01-01',
          to: '2026-02-06',
        },
      ],
    },
  },
} satisfies Partial<Registers>;

/** Two candidates stand in an inspection that was opened on 26 January, on a result of 23 January 2026. */
export function inspectionOpened(
  registers: Partial<Registers> = {},
  definition: ProcedureDefinition = inspectionProcedure,
): Scenario<CaseState> {
  return caseSpec({
    definition,
    registers: { ...inspectionRegisters, ...registers },
  })
    .given(
      caseOpened(order, '2026-01-05', { candidates: twoCandidates }),
      stepOpened('recommendation', '2026-01-05'),
      ...recommended,
      ...healthy,
    )
    .after(openInspection)
    .given(feedback);
}

/** I12 is met from the start; specs of the feedback begin without it. */
const feedback: Given = {
  on: '2026-01-26',
  event: {
    type: 'InspectionFeedbackGiven',
    data: {
      act: 'record-feedback',
      rules: [],
      opening: 1,
      givenOn: '2026-01-26',
      principal: 'head',
      record: sealedOf('feedback'),
    },
  },
};

const twoCandidates = [
  { candidateId: 'k1', personId: 'p1', postId: 'post1' },
  { candidateId: 'k2', personId: 'p2', postId: 'post1' },
];

/** E07 is attested of both. */
const healthy: readonly Given[] = twoCandidates.map(({ candidateId }) => ({
  as: 'department-head',
  on: '2026-01-23',
  event: {
    type: 'RuleAttested',
    data: {
      act: 'attest-rule',
      rules: [],
      rule: 'E07',
      candidateId,
      statement: sealedOf('statement'),
      document: sealedOf('document'),
    },
  },
}));

/** The result of the recommendation, and its closing. */
const recommended: readonly Given[] = [
  {
    as: 'department-head',
    on: '2026-01-23',
    event: {
      type: 'RecommendationConcluded',
      data: {
        act: 'conclude-recommendation',
        rules: [],
        opening: 1,
        resultDate: '2026-01-23',
        directed: true,
        summary: sealedOf('summary'),
        validTo: '2027-01-23',
        postIds: ['post1'],
      },
    },
  },
  {
    as: 'department-head',
    on: '2026-01-23',
    event: {
      type: 'StepClosed',
      data: { step: 'recommendation', opening: 1, outcome: 'completed', gates: [] },
    },
  },
];

export const openInspection: When = {
  act: 'open-step',
  data: { step: 'inspection', opening: 1 },
  as: 'orchestrator',
  on: '2026-01-26',
};
