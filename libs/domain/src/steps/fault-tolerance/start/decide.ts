import { linkedCheck, matterOfUnit } from '../../../accountability/link.js';
import { type ActResult, invalid } from '../../../shared/decision.js';
import { type ActInput, act } from '../../../shared/step-module.js';
import { onDay } from '../on-day.js';
import type { StartToleranceCheck } from './commands.js';
import { startEvent } from './events.js';

export const startActs = {
  'start-tolerance-check': act<StartToleranceCheck>(
    { zh: '启动容错核查', en: 'Start the check of fault tolerance' },
    startCheck,
    ({ accountabilityId }, _state, registers) => [
      `accountability/${accountabilityId}`,
      ...(registers.accountability[accountabilityId]?.checks ?? []).map((each) => `case/${each}`),
    ],
  ),
};

function startCheck(input: ActInput<StartToleranceCheck>): ActResult {
  const { data, state, registers } = input;
  const { accountabilityId } = data;
  const matter = matterOfUnit(accountabilityId, state.unitId, registers);
  if (!matter) return invalid('accountabilityId', 'unknown');
  const started = startEvent('ToleranceCheckStarted', data);
  const result = onDay(input, { field: 'receivedOn', notBefore: matter.openedOn }, started);
  return result.kind === 'events' ? { ...result, also: [linkedCheck(matter, state)] } : result;
}
