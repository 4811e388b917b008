import { act, onPaper, refused, stepOpens, text, until } from '../entries.mjs';

const members = ['demo-p06', 'demo-p07', 'demo-p08', 'demo-p09', 'demo-p10'];
const onMeeting = { on: 'meeting' };

/** Art. 34–39: four of five members vote on each candidate; the principal speaks last. */
export const decision = (about) => [
  stepOpens('decision'),
  ...(about.consultations ?? []),
  act(
    'qian',
    'call-meeting',
    ({ today }) => ({
      bodyId: 'demo-body1',
      unitId: 'top',
      heldOn: today,
      method: 'open-statements',
      agenda: [text('会议议程')],
    }),
    onMeeting,
  ),
  ...decided(about).map((candidate) =>
    act('qian', 'enter-item', entered(candidate, about.track), onMeeting),
  ),
  act(
    'qian',
    'record-roster',
    () => ({
      present: members.slice(0, 4),
      absent: [{ personId: members[4], reason: text('因公出差。') }],
      attending: [],
    }),
    onMeeting,
  ),
  ...decided(about).flatMap((_, place) => voteOn(`i${place + 1}`)),
  act('qian', 'close-meeting', () => ({ minutes: text('会议纪要') }), onMeeting),
];

const decided = ({ candidates, chosen }) =>
  candidates.filter(({ candidateId }) => chosen.includes(candidateId));

const entered =
  (candidate, track) =>
  ({ caseId }) => ({
    caseId,
    ...candidate,
    ...(track ? { track } : {}),
    approvalForm: text('干部任免审批表'),
    tourAndAudit: { finding: 'clear', document: text('巡察、审计情况说明') },
    priorReport: { matter: 'not-required', document: text('任前事项报告情况说明') },
    otherReasons: false,
  });

const voteOn = (itemId) => {
  const opinion = () => ({ itemId, opinion: 'agree' });
  return [
    act('qian', 'introduce-item', () => ({ itemId }), onMeeting),
    refused('liu', 'state-opinion', opinion, { by: 'B07', ...onMeeting }),
    ...['sun', 'tang', 'jiang', 'liu'].map((who) => act(who, 'state-opinion', opinion, onMeeting)),
    act('qian', 'conclude-item', () => ({ itemId }), onMeeting),
  ];
};

const plenary = [...members, 'demo-p12', 'demo-p13'];

/** Art. 37: whom the standing committee has nominated the plenary decides on, by secret ballot on paper. */
export const plenaryBallot = (about) => [
  until(({ facts }) => facts.nominations !== undefined),
  act(
    'qian',
    'call-meeting',
    ({ today }) => ({
      bodyId: 'demo-body2',
      unitId: 'top',
      heldOn: today,
      method: 'paper-ballot',
      agenda: [text('全委会议程')],
    }),
    onMeeting,
  ),
  ...decided(about).map((candidate) => act('qian', 'enter-item', entered(candidate), onMeeting)),
  act('qian', 'record-roster', () => ({ present: plenary, absent: [], attending: [] }), onMeeting),
  ...decided(about).flatMap((_, place) => ballotOn(`i${place + 1}`)),
  act('qian', 'close-meeting', () => ({ minutes: text('全委会纪要') }), onMeeting),
];

const ballotOn = (itemId) => [
  act('qian', 'introduce-item', () => ({ itemId }), onMeeting),
  act(
    'qian',
    'record-paper-ballot',
    ({ today }) => ({
      itemId,
      ...{ issued: 7, returned: 7, valid: 7, spoiled: 0, agree: 6, disagree: 1, defer: 0 },
      envelopeNo: 'Q-2026-01',
      scrutineer: onPaper('demo-p14', today),
      counter: onPaper('demo-p15', today),
    }),
    onMeeting,
  ),
  act('qian', 'conclude-item', () => ({ itemId }), onMeeting),
];
