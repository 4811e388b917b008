import { registerAggregate } from '../registers/register.js';
import { sittingActs } from './acts.js';
import type { CallMeeting } from './commands.js';
import { meetingEvolvers } from './events.js';
import { itemActs } from './item-acts.js';
import { meetingRuleInput } from './rule-input.js';
import { uncalled } from './state.js';

/** One sitting of a body: roster, agenda, statements or ballots, item by item. */
export const meetingAggregate = registerAggregate({
  prefix: 'meeting',
  initial: uncalled,
  evolvers: meetingEvolvers,
  acts: { ...sittingActs, ...itemActs },
  unitOf: (state, data) =>
    state.status === 'uncalled' ? (data as unknown as CallMeeting).unitId : state.unitId,
  ruleInput: meetingRuleInput,
});
