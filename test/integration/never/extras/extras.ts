import type { Give } from '@jishi/test-support/record';
import { asker, todayOf, type Work } from './desk.js';
import { atSitting } from './extras-at-sitting.js';
import { anyClockAct, carryOutcome, dueClockAct, openWhatIsNext } from './product-acts.js';
import { daysAfter } from './wrong.js';

/** A command that the script has not; null where there is nothing to give it on. `n` chooses among its kinds. */
type Extra = (work: Work, n: number) => Give | null | Promise<Give | null>;

const text = (words: string) => ({ text: words });
const steps = [
  'analysis',
  'proposal',
  'recommendation',
  'inspection',
  'decision',
  'publicity',
  'probation',
];

const onCase = (who: string, act: string, data: object) => (work: Work) =>
  give(`case/${work.desk.caseId}`, who, act, data);

function give(on: string, who: string, act: string, data: object): Give {
  return { on, act, data, as: asker(who) };
}

const reason = text('理由');
const paper = (signer: string, signedOn: string) => ({
  kind: 'paper',
  signer,
  scan: text('签字扫描件'),
  signedOn,
});

export const extras: { readonly [name: string]: Extra } = {
  // The product's own acts, as they come.
  open: openWhatIsNext,
  'open another': (work, n) =>
    onCase('orchestrator', 'open-step', { step: steps[n % 7], opening: 1 + (n % 2) })(work),
  clock: dueClockAct,
  'another clock': anyClockAct,
  carry: carryOutcome,
  recompute: onCase('policy', 'recompute-deadlines', {}),
  // Acts on the case as a whole.
  withdraw: (work, n) =>
    onCase('wu', 'withdraw-candidate', { candidateId: n % 3 ? 'k2' : 'k1', reason })(work),
  return: (work, n) => onCase('wu', 'return-to-step', { step: steps[n % 7], reason })(work),
  suspend: (work, n) => (n % 2 ? null : onCase('wu', 'suspend-case', { reason })(work)),
  resume: onCase('wu', 'resume-case', { reason }),
  // No case here began on paper.
  'close past step': onCase('chen', 'close-past-step', { document: reason }),
  'hand over': async (work) =>
    onCase('wu', 'hand-over-case', {
      list: reason,
      signature: { kind: 'in-person' },
      secondSigner: paper('demo-p02', await todayOf(work.store)),
    })(work),
  end: (work, n) => (n % 4 ? null : onCase('wu', 'end-case', { reason })(work)),
  // Lighter paths, due or not.
  'do not start': onCase('wu', 'conclude-analysis', {
    conclusion: 'do-not-start',
    basis: reason,
    signature: { kind: 'in-person' },
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
      signature: { kind: 'in-person' },
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
      signature: { kind: 'in-person' },
    })(work);
  },
  ...atSitting,
  // Others who seek the place.
  'rival adopts': ({ desk }) =>
    give(`case/${desk.rivalId}`, 'wu', 'adopt-proposal', { document: text('动议材料') }),
  'rival ends': ({ desk }, n) =>
    n % 2 ? null : give(`case/${desk.rivalId}`, 'wu', 'end-case', { reason }),
  'fill place': async ({ store, desk }, n) =>
    give(`post/${desk.postId}`, 'chen', 'fill-place', {
      personId: `demo-p3${1 + (n % 5)}`,
      since: await todayOf(store),
    }),
  'vacate place': async ({ store, desk }, n) =>
    give(`post/${desk.postId}`, 'chen', 'vacate-place', {
      personId: n % 2 ? 'demo-p31' : 'demo-p21',
      on: await todayOf(store),
    }),
  'change quota': ({ desk }, n) =>
    give(`post/${desk.postId}`, 'wu', 'change-quota', { quota: n % 4 }),
};
