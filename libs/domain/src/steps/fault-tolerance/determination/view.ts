import type { StepRun } from '../../../case/state.js';
import type { Wait } from '../../../shared/step-module.js';
import { undone } from '../waits.js';
import { determinationFacts, testsLeft } from './events.js';

export const determinationWaits = {
  'record-tolerance-finding': {
    zh: '“三个区分开来”和六个要件中尚有未认定的',
    en: 'distinctions or factors are without a finding',
  },
  'determine-tolerance': { zh: '尚无集体认定', en: 'the body has not determined' },
};

/** What the workflow of the determination waits on. */
export function determinationBooleans(run: StepRun) {
  return {
    found: testsLeft(run).length === 0,
    determined: determinationFacts(run).determination !== undefined,
  };
}

export function waitsOfDetermination(run: StepRun): readonly Wait[] {
  const { found, determined } = determinationBooleans(run);
  return [
    ...undone(found, { act: 'record-tolerance-finding', rule: 'FT05' }),
    ...undone(determined, { act: 'determine-tolerance', rule: 'FT06' }),
  ];
}
