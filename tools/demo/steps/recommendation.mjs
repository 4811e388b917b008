import { act, inPerson, refused, stepOpens, text } from '../entries.mjs';

const tally = ({ today }) => ({
  meetingOn: today,
  expected: 46,
  present: 41,
  issued: 41,
  returned: 41,
  valid: 40,
  spoiled: 1,
  envelopeNo: 'T-2026-01',
  candidates: [
    { candidateId: 'k1', agree: 31, disagree: 5, abstain: 4 },
    { candidateId: 'k2', agree: 22, disagree: 11, abstain: 7 },
  ],
  participants: [
    { category: 'own-leaders', present: 5 },
    { category: 'internal-units', present: 16 },
    { category: 'subordinate-units', present: 20 },
  ],
  record: text('会议推荐记录'),
});

/** Art. 16–22: talks, then the meeting; a tally that does not add up is refused. */
export const recommendation = [
  stepOpens('recommendation'),
  act('chen', 'record-talks', ({ today }) => ({
    from: today,
    to: today,
    talkers: ['demo-p02', 'demo-p16'],
    asked: 18,
    counts: [
      { candidateId: 'k1', named: 12 },
      { candidateId: 'k2', named: 6 },
    ],
    record: text('谈话推荐记录'),
  })),
  act('chen', 'record-reference-list', ({ today }) => ({
    fixedOn: today,
    candidates: ['k1', 'k2'],
    document: text('参考名单'),
  })),
  refused('chen', 'record-tally', (known) => ({ ...tally(known), valid: 41, spoiled: 0 }), {
    by: 'D10',
  }),
  act('chen', 'record-tally', tally),
  act('gu', 'sign-tally', ({ versionOf }) => ({
    tally: versionOf('record-tally'),
    duty: 'scrutineer',
    signature: inPerson,
  })),
  act('luo', 'sign-tally', ({ versionOf }) => ({
    tally: versionOf('record-tally'),
    duty: 'counter',
    signature: inPerson,
  })),
  act('wu', 'conclude-recommendation', ({ today }) => ({
    resultDate: today,
    directed: true,
    summary: text('民主推荐情况综合材料'),
  })),
];
