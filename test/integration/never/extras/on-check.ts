import { matter } from '../courses/tolerance.js';
import { atDesk, todayOf } from '../desk.js';
import { chosen, type Extras, give, onCase, reason } from './extra.js';

/** On a check of fault tolerance, and on the matter of accountability behind it. */
export const onCheck: Extras = {
  'refuse check': async (work) =>
    onCase('zhou', 'refuse-tolerance-check', {
      refusedOn: await todayOf(work.store),
      reason,
      document: reason,
    })(work),
  'own check': async (work, n) =>
    onCase('zhou', 'check-correction', {
      checkedBy: n % 2 ? 'demo-p32' : 'demo-p09',
      checkedOn: await todayOf(work.store),
      result: n % 3 ? 'corrected' : 'not-corrected',
      document: reason,
    })(work),
  'decide accountability': async (work, n) =>
    give(`accountability/${atDesk(matter, work.desk)}`, 'zhou', 'decide-accountability-matter', {
      decidedOn: await todayOf(work.store),
      decision: chosen(['not-held', 'reduced', 'lighter', 'held'], n),
      document: reason,
    }),
};
