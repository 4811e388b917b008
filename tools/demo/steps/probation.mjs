import { act, advance, inPerson, onPaper, stepOpens, text, until } from '../entries.mjs';

/** Art. 42–45: notice, talk, a year of probation, assessment. */
export const probation = [
  stepOpens('probation'),
  act('chen', 'issue-appointment-notice', ({ today }) => ({
    documentNo: '滨委干〔2026〕1号',
    issuedOn: today,
    notice: text('任职通知'),
  })),
  act('chen', 'record-appointment-talk', ({ today }) => ({
    candidateId: 'k1',
    heldOn: today,
    talker: 'demo-p06',
    record: text('任职谈话记录'),
  })),
  act('chen', 'issue-probation-notice', ({ today }) => ({
    candidateId: 'k1',
    issuedOn: today,
    notice: text('试用期通知'),
  })),
  advance(340),
  until(({ facts }) => facts.opened !== undefined),
  advance(30),
  until(({ clocks }) => clocks.length === 0),
  act('wu', 'record-probation-assessment', ({ today }) => ({
    candidateId: 'k1',
    assessedOn: today,
    result: 'pass',
    report: text('试用期满考核材料'),
    decision: text('正式任职通知'),
    assessor: onPaper('demo-p02', today),
    signature: inPerson,
  })),
];
