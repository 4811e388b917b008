import type { StepRun } from '../../../case/state.js';
import type { Wait } from '../../../shared/step-module.js';
import { undone } from '../waits.js';
import { verificationFacts } from './events.js';

export const verificationWaits = {
  'hear-person': { zh: '尚未听取本人申述', en: 'the person has not been heard' },
  'record-unit-opinion': {
    zh: '尚无单位党组织意见',
    en: 'the opinion of the unit is missing',
  },
  'conclude-verification': { zh: '尚无核查结论', en: 'the verification has no conclusion' },
};

/** What the workflow of the verification waits on. */
export function verificationBooleans(run: StepRun) {
  const { statement, opinion, conclusion } = verificationFacts(run);
  return {
    personHeard: statement !== undefined,
    unitHeard: opinion !== undefined,
    concluded: conclusion !== undefined,
  };
}

export function waitsOfVerification(run: StepRun): readonly Wait[] {
  const { personHeard, unitHeard, concluded } = verificationBooleans(run);
  return [
    ...undone(personHeard, { act: 'hear-person', rule: 'FT03' }),
    ...undone(unitHeard, { act: 'record-unit-opinion', rule: 'FT03' }),
    ...undone(concluded, {
      act: 'conclude-verification',
      rule: 'FT03',
      who: 'discipline-secretary',
    }),
  ];
}
