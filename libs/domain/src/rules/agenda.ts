import { addDays } from '../calendar/dates.js';
import { dateOf } from '../calendar/instants.js';
import type { RuleInput } from './input.js';
import { blocked, met, notApplicable, regulations, rule } from './rule.js';
import { itemOf } from './sitting.js';

/** B13: nothing is put to a sitting that was not on its agenda so many days before. */
export const b13 = rule<RuleInput, { readonly days: number }>({
  id: 'B13',
  cites: regulations('59', false),
  title: { zh: '不得临时动议', en: 'No item at short notice' },
  judges: 'act',
  subject: 'case',
  whoCan: ['meeting-secretary'],
  parameters: { days: 0 },
  reasons: {
    late: {
      facts: {
        zh: '会议日期{heldOn}，列入议题{enteredOn}',
        en: 'sitting of {heldOn}, item entered on {enteredOn}',
      },
      needed: { zh: '会前{days}天列入议题', en: 'an item entered {days} day(s) before' },
    },
  },
  check: (input, { days }) => {
    const found = itemOf(input);
    if (!found) return notApplicable();
    const { heldOn } = found.sitting.meeting;
    const enteredOn = dateOf(found.item.enteredAt.recordedAt);
    const facts = { heldOn, enteredOn, days };
    return enteredOn <= addDays(heldOn, -days) ? met(facts) : blocked('late', facts);
  },
});
