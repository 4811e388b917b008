import { todayOf } from '../desk.js';
import { overlayVersion } from '../overlay.js';
import { chosen, type Extras, inPerson, onCase, paper, reason, stepsOf } from './extra.js';

/** Acts on the case as a whole. */
export const whole: Extras = {
  withdraw: (work, n) =>
    onCase('wu', 'withdraw-candidate', { candidateId: n % 3 ? 'k2' : 'k1', reason })(work),
  return: (work, n) =>
    onCase('wu', 'return-to-step', { step: chosen(stepsOf(work), n), reason })(work),
  suspend: (work, n) => (n % 2 ? null : onCase('wu', 'suspend-case', { reason })(work)),
  resume: onCase('wu', 'resume-case', { reason }),
  assign: (work, n) =>
    onCase('wu', 'assign-case', { actorId: n % 2 ? 'demo-he' : 'demo-chen', reason })(work),
  note: onCase('ma', 'send-note', { kind: 'reminder', text: reason }),
  // No case here began on paper.
  'close past step': onCase('chen', 'close-past-step', { document: reason }),
  'hand over': async (work) =>
    onCase('wu', 'hand-over-case', {
      list: reason,
      signature: inPerson,
      secondSigner: paper('demo-p02', await todayOf(work.store)),
    })(work),
  end: (work, n) => {
    const who = work.desk.procedure === 'fault-tolerance@1' ? 'zhou' : 'wu';
    return n % 4 ? null : onCase(who, 'end-case', { reason })(work);
  },
  'change post': (work, n) =>
    onCase('wu', 'change-post', {
      candidateId: n % 3 ? 'k1' : 'k2',
      postId: chosen([...work.desk.postIds, 'demo-post1'], n),
      reason,
    })(work),
  'move procedure': async (work, n) =>
    onCase('wu', 'move-procedure', {
      to: n % 3 ? overlayVersion : 'promotion@1',
      reason,
      signature: inPerson,
      secondSigner: paper(n % 4 ? 'demo-p02' : 'demo-p03', await todayOf(work.store)),
    })(work),
  'attest rule': (work, n) =>
    onCase('wu', 'attest-rule', {
      rule: chosen(['D09', 'E07', 'R05'], n),
      candidateId: n % 2 ? 'k1' : 'k2',
      statement: reason,
      document: reason,
    })(work),
};
