import { act, advance, refused, stepOpens, text } from '../entries.mjs';

/** Art. 42: five working days, with one report that proves untrue. */
export const publicity = [
  stepOpens('publicity'),
  act('chen', 'post-publicity-notice', ({ today }) => ({
    startsOn: today,
    notice: text('任前公示'),
    channelProof: text('公示栏照片'),
  })),
  refused(
    'chen',
    'issue-appointment-notice',
    ({ today }) => ({
      documentNo: '滨委干〔2026〕1号',
      issuedOn: today,
      notice: text('任职通知'),
    }),
    { by: 'SYS-01' },
  ),
  act('fang', 'receive-report', ({ today }) => ({
    receivedOn: today,
    channel: 'letter',
    signed: true,
    checkable: true,
    content: text('反映材料（密封）'),
  })),
  act('fang', 'handle-report', () => ({
    reportId: 'r1',
    outcome: 'untrue',
    document: text('核查报告'),
  })),
  advance(7),
];
