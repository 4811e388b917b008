import { endOfCase } from '../../../case/end.js';
import type { ActResult } from '../../../shared/decision.js';
import { type ActInput, act } from '../../../shared/step-module.js';
import { onDay } from '../on-day.js';
import { startOf } from '../start/events.js';
import type { AcceptToleranceCheck, RefuseToleranceCheck } from './commands.js';
import { acceptanceEvent } from './events.js';

export const acceptanceActs = {
  'accept-tolerance-check': act<AcceptToleranceCheck>(
    { zh: '受理', en: 'Accept for verification' },
    (input) =>
      onDay(
        input,
        { field: 'acceptedOn', notBefore: startOf(input.state).receivedOn },
        acceptanceEvent('ToleranceCheckAccepted', input.data),
      ),
  ),
  'refuse-tolerance-check': act<RefuseToleranceCheck>(
    { zh: '不予受理并说明理由', en: 'Refuse to accept, with reasons' },
    refuse,
  ),
};

function refuse(input: ActInput<RefuseToleranceCheck>): ActResult {
  const { data, state, registers } = input;
  const notBefore = startOf(state).receivedOn;
  const refused = acceptanceEvent('ToleranceCheckNotAccepted', data);
  const result = onDay(input, { field: 'refusedOn', notBefore }, refused);
  if (result.kind !== 'events') return result;
  const end = endOfCase(state, 'not-accepted', data.reason, registers);
  return { kind: 'events', events: [...result.events, ...end.events], also: end.also };
}
