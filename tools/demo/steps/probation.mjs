import { act, advance, inPerson, onPaper, stepOpens, text, until } from '../entries.mjs';

/** Art. 44–45: notice and talk. */
export const appointed = ({ chosen }) => [
  stepOpens('probation'),
  act('chen', 'issue-appointment-notice', ({ today }) => ({
    documentNo: '滨委干〔2026〕1号',
    issuedOn: today,
    notice: text('任职通知'),
  })),
  ...chosen.map((candidateId) =>
    act('chen', 'record-commitment', ({ today }) => ({
      candidateId,
      signedOn: today,
      document: text('任职承诺书'),
    })),
  ),
  ...chosen.map((candidateId) =>
    act('chen', 'record-appointment-talk', ({ today }) => ({
      candidateId,
      heldOn: today,
      talker: 'demo-p06',
      record: text('任职谈话记录'),
    })),
  ),
];

/** Art. 43: probation begins with its notice. */
export const onProbation = ({ chosen }) =>
  chosen.map((candidateId) =>
    act('chen', 'issue-probation-notice', ({ today }) => ({
      candidateId,
      issuedOn: today,
      notice: text('试用期通知'),
    })),
  );

/** Its year goes by. */
export const aYearLater = [
  advance(340),
  until(({ facts }) => facts.opened !== undefined),
  advance(30),
];

/** Art. 43: whoever was on probation is assessed at its end. */
export const assessed = ({ chosen }) => [
  until(({ clocks }) => clocks.length === 0),
  ...chosen.map((candidateId) =>
    act('wu', 'record-probation-assessment', ({ today }) => ({
      candidateId,
      assessedOn: today,
      result: 'pass',
      report: text('试用期满考核材料'),
      decision: text('正式任职通知'),
      assessor: onPaper('demo-p02', today),
      signature: inPerson,
    })),
  ),
];

/** Art. 42–45: notice, talk, a year of probation, assessment. */
export const probation = (about) => [
  ...appointed(about),
  ...onProbation(about),
  ...aYearLater,
  ...assessed(about),
];
