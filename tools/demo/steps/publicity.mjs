import { act, advance, refused, stepOpens, text } from '../entries.mjs';

const noticeOf = (more = {}) => [
  stepOpens('publicity'),
  act('chen', 'post-publicity-notice', ({ today }) => ({
    startsOn: today,
    notice: text('任前公示'),
    channelProof: text('公示栏照片'),
    ...more,
  })),
];

/** Art. 42: five working days, within twelve days of any week. */
export const published = (more) => [...noticeOf(more), advance(12)];

/** Art. 42: five working days, with one report that proves untrue. */
export const publicity = [
  ...noticeOf(),
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

/** Art. 42 asks for none where nobody is promoted. */
export const withoutPublicity = [
  stepOpens('publicity'),
  act('wu', 'determine-no-publicity', () => ({
    ground: 'no-promotion',
    document: text('无需公示的说明'),
  })),
];
