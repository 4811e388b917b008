import { act, inPerson, refused, stepOpens, text } from '../entries.mjs';
import { idsOf } from '../people.mjs';

const ASKED = 18;
const VALID = 40;

const participants = [
  { category: 'own-leaders', present: 5 },
  { category: 'internal-units', present: 16 },
  { category: 'subordinate-units', present: 20 },
];

const tallyOf =
  (about) =>
  ({ today }) => ({
    meetingOn: today,
    expected: 46,
    present: 41,
    issued: 41,
    returned: 41,
    valid: VALID,
    spoiled: 1,
    envelopeNo: 'T-2026-01',
    candidates: idsOf(about).map((candidateId, place) => {
      const agree = 31 - 9 * place;
      return { candidateId, agree, disagree: 5, abstain: VALID - agree - 5 };
    }),
    participants: about.participants ?? participants,
    record: text('会议推荐记录'),
  });

/** Art. 16: everybody talked to may name several. */
export const talks = (about) => [
  stepOpens('recommendation'),
  act('chen', 'record-talks', ({ today }) => ({
    from: today,
    to: today,
    talkers: ['demo-p02', 'demo-p16'],
    asked: ASKED,
    counts: idsOf(about).map((candidateId, place) => ({ candidateId, named: 12 - 6 * place })),
    record: text('谈话推荐记录'),
  })),
];

export const result = act('wu', 'conclude-recommendation', ({ today }) => ({
  resultDate: today,
  directed: true,
  summary: text('民主推荐情况综合材料'),
}));

/** Art. 16–22: talks, then the meeting; a tally that does not add up is refused. */
export const recommendation = (about) => [
  ...talks(about),
  act('chen', 'record-reference-list', ({ today }) => ({
    fixedOn: today,
    candidates: idsOf(about),
    document: text('参考名单'),
  })),
  refused(
    'chen',
    'record-tally',
    (known) => ({ ...tallyOf(about)(known), valid: 41, spoiled: 0 }),
    {
      by: 'D10',
    },
  ),
  act('chen', 'record-tally', tallyOf(about)),
  ...[
    ['gu', 'scrutineer'],
    ['luo', 'counter'],
  ].map(([who, duty]) =>
    act(who, 'sign-tally', ({ versionOf }) => ({
      tally: versionOf('record-tally'),
      duty,
      signature: inPerson,
    })),
  ),
  result,
];
