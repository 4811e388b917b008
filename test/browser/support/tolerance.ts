import { act, type JourneyEntry } from './demo.mjs';

const document = { text: '材料' };

/** What an officer and the discipline secretary do until the facts of a fault are verified, stage by stage. */
export const toleranceIntake = {
  opened: [
    act(
      'chen',
      'open-accountability-matter',
      ({ today }) => ({
        unitId: 'edu',
        personId: 'demo-p31',
        openedOn: today,
        title: { text: '智慧校园项目逾期问责' },
        document,
      }),
      { on: 'accountability' },
    ),
    act('chen', 'open-case', () => ({
      procedure: 'fault-tolerance@1',
      unitId: 'edu',
      title: { text: '智慧校园项目容错核查' },
      posts: [],
      candidates: [{ personId: 'demo-p31', postId: null }],
    })),
  ],
  'tolerance-start': [
    act('chen', 'start-tolerance-check', ({ today, matterId }) => ({
      source: 'person',
      receivedOn: today,
      accountabilityId: matterId,
      matter: { text: '先行先试中的失误' },
      document,
    })),
  ],
  'tolerance-acceptance': [
    act('zhou', 'accept-tolerance-check', ({ today }) => ({ acceptedOn: today, document })),
  ],
  'tolerance-verification': [
    act('chen', 'hear-person', ({ today }) => ({ heardOn: today, statement: document })),
    act('chen', 'record-unit-opinion', ({ today }) => ({ statedOn: today, document })),
    act('zhou', 'conclude-verification', ({ today }) => ({
      concludedOn: today,
      exclusions: [],
      report: document,
    })),
  ],
} satisfies { readonly [stage: string]: readonly JourneyEntry[] };
