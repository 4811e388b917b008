import { todayOf } from '../desk.js';
import { anyClockAct, carryOutcome, dueClockAct, openWhatIsNext } from '../product-acts.js';
import { daysAfter } from '../wrong.js';
import { atSitting } from './at-sitting.js';
import { chosen, type Extras, inPerson, onCase, paper, reason, stepsOf, text } from './extra.js';
import { onCheck } from './on-check.js';
import { onRegisters } from './on-registers.js';
import { toSuperior } from './to-superior.js';
import { whole } from './whole.js';

/** Commands that the courses have not. */
export const extras: Extras = {
  // The product's own acts, as they come.
  open: openWhatIsNext,
  'open another': (work, n) =>
    onCase('orchestrator', 'open-step', {
      step: chosen(stepsOf(work), n),
      opening: 1 + (n % 2),
    })(work),
  clock: dueClockAct,
  'another clock': anyClockAct,
  carry: carryOutcome,
  recompute: onCase('policy', 'recompute-deadlines', {}),
  // Lighter paths, due or not.
  'do not start': onCase('wu', 'conclude-analysis', {
    conclusion: 'do-not-start',
    basis: reason,
    signature: inPerson,
  }),
  'drop meeting': (work, n) =>
    onCase('chen', 'drop-meeting', {
      document: text('不再召开会议的说明'),
      smallUnit: reason,
      sameScope: reason,
      ...(n % 2 ? { concentrated: reason } : {}),
    })(work),
  exempt: async (work) =>
    onCase('wu', 'exempt-from-recommendation', {
      consentedOn: await todayOf(work.store),
      need: reason,
      consent: text('上级同意文件'),
    })(work),
  'no publicity': (work, n) =>
    onCase('wu', 'determine-no-publicity', {
      ground: n % 2 ? 'special-post' : 'above-bureau',
      document: text('依据文件'),
    })(work),
  // Reports in the publicity.
  report: async (work) =>
    onCase('fang', 'receive-report', {
      receivedOn: await todayOf(work.store),
      channel: 'letter',
      signed: true,
      checkable: true,
      content: text('反映材料'),
    })(work),
  handle: (work, n) =>
    onCase('fang', 'handle-report', {
      reportId: `r${1 + (n % 3)}`,
      outcome: ['untrue', 'shortcoming', 'affects', 'not-verifiable'][n % 4],
      document: text('核查报告'),
    })(work),
  'late notice': async (work, n) => {
    const today = await todayOf(work.store);
    const startsOn = daysAfter(today, -n);
    return onCase('chen', 'post-publicity-notice', {
      startsOn,
      notice: text('任前公示'),
      channelProof: text('公示栏照片'),
      lateEntry: {
        proof: text('公示证明'),
        secondSigner: paper(n % 3 ? 'demo-p02' : 'demo-p01', daysAfter(startsOn, (n % 4) - 1)),
      },
    })(work);
  },
  // Absence and assessment on probation.
  leave: async (work, n) => {
    const today = await todayOf(work.store);
    const from = daysAfter(today, -10 * (n + 1));
    return onCase('chen', 'record-leave', {
      candidateId: 'k1',
      from,
      to: today,
      document: text('请假材料'),
    })(work);
  },
  extend: async (work, n) => {
    const today = await todayOf(work.store);
    return onCase('wu', 'decide-extension', {
      candidateId: 'k1',
      decidedOn: today,
      until: n % 2 ? null : daysAfter(today, 30 * n),
      document: text('延长决定'),
    })(work);
  },
  'cut short': async (work, n) =>
    onCase('wu', 'end-probation-early', {
      candidateId: n % 3 ? 'k1' : 'k2',
      endedOn: await todayOf(work.store),
      fault: text('调查结论'),
      approval: text('批准文件'),
      decision: text('免职决定'),
      signature: inPerson,
    })(work),
  assess: async (work, n) => {
    const today = await todayOf(work.store);
    return onCase('wu', 'record-probation-assessment', {
      candidateId: n % 3 ? 'k1' : 'k2',
      assessedOn: today,
      result: n % 2 ? 'pass' : 'fail',
      report: text('考核材料'),
      decision: text('免职决定'),
      assessor: paper('demo-p02', today),
      signature: inPerson,
    })(work);
  },
  ...atSitting,
  ...onCheck,
  ...onRegisters,
  ...toSuperior,
  ...whole,
};
