import { firstUnregistered } from '../../../registers/registered.js';
import { type ActResult, events, invalid } from '../../../shared/decision.js';
import { type ActInput, act } from '../../../shared/step-module.js';
import { onDay } from '../on-day.js';
import { verificationOf } from '../verification/events.js';
import type { DetermineTolerance, RecordToleranceFinding } from './commands.js';
import { determinationEvent } from './events.js';

export const determinationActs = {
  'record-tolerance-finding': act<RecordToleranceFinding>(
    { zh: '记录区分和要件认定', en: 'Record a finding on a distinction or factor' },
    ({ data }) => events(determinationEvent('ToleranceFindingRecorded', data)),
  ),
  'determine-tolerance': act<DetermineTolerance>(
    { zh: '登记集体认定', en: 'Record the collective determination' },
    determine,
    ({ bodyId, present }) => [`body/${bodyId}`, ...present.map((each) => `person/${each}`)],
  ),
};

function determine(input: ActInput<DetermineTolerance>): ActResult {
  const { data, state, registers } = input;
  if (registers.bodies[data.bodyId]?.status !== 'registered') return invalid('bodyId', 'unknown');
  const stranger = firstUnregistered(data.present, registers);
  if (stranger >= 0) return invalid(`present.${stranger}`, 'unknown');
  const twice = data.present.findIndex((each, index) => data.present.indexOf(each) !== index);
  if (twice >= 0) return invalid(`present.${twice}`, 'already-exists');
  if (data.agree > data.present.length) return invalid('agree', 'not-applicable');
  return onDay(
    input,
    { field: 'decidedOn', notBefore: verificationOf(state).concludedOn },
    determinationEvent('ToleranceDetermined', data),
  );
}
