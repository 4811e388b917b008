import { act, refused, stepOpens, text } from '../entries.mjs';
import { postId } from '../people.mjs';

const members = ['demo-p06', 'demo-p07', 'demo-p08', 'demo-p09', 'demo-p10'];
const onMeeting = { on: 'meeting' };

/** Art. 34–39: four of five members; the principal speaks last. */
export const decision = [
  stepOpens('decision'),
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
  act(
    'qian',
    'enter-item',
    ({ caseId }) => ({
      caseId,
      candidateId: 'k1',
      postId,
      approvalForm: text('干部任免审批表'),
      tourAndAudit: { finding: 'clear', document: text('巡察、审计情况说明') },
      priorReport: { matter: 'not-required', document: text('任前事项报告情况说明') },
      otherReasons: false,
    }),
    onMeeting,
  ),
  act(
    'qian',
    'record-roster',
    () => ({
      present: members.slice(0, 4).map((personId) => personId),
      absent: [{ personId: members[4], reason: text('因公出差。') }],
      attending: [],
    }),
    onMeeting,
  ),
  act('qian', 'introduce-item', ({ itemId }) => ({ itemId }), onMeeting),
  refused('liu', 'state-opinion', ({ itemId }) => ({ itemId, opinion: 'agree' }), {
    by: 'B07',
    ...onMeeting,
  }),
  ...['sun', 'tang', 'jiang', 'liu'].map((who) =>
    act(who, 'state-opinion', ({ itemId }) => ({ itemId, opinion: 'agree' }), onMeeting),
  ),
  act('qian', 'conclude-item', ({ itemId }) => ({ itemId }), onMeeting),
  act('qian', 'close-meeting', () => ({ minutes: text('会议纪要') }), onMeeting),
];
