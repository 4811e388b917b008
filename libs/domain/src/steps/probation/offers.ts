import { candidatesIn, type StepRun } from '../../case/state.js';
import type { Offers } from '../../shared/offers.js';
import { probationFacts } from './events.js';
import { probationOf } from './period.js';
import { isTrainingOpen } from './training.js';

export const probationOffers: Offers = {
  'issue-appointment-notice': (run) => !probationFacts(run).notice,
  'issue-probation-notice': (run) => {
    const { tenures = {}, probations = {} } = probationFacts(run);
    return Object.keys(tenures).some((candidateId) => !probations[candidateId]);
  },
  'confirm-training': (run) =>
    Object.keys(probationFacts(run).tenures ?? {}).some((each) => isTrainingOpen(run, each)),
  'record-leave': (run) => onProbation(run).length > 0,
  'decide-extension': (run) =>
    onProbation(run).some((candidateId) => !isAssessed(run, candidateId)),
  'end-probation-early': (run, state) =>
    candidatesIn(state).some(
      ({ candidateId }) => isRunning(run, candidateId) && !isAssessed(run, candidateId),
    ),
  'record-probation-assessment': (run, state) =>
    candidatesIn(state).some(({ candidateId }) => !isAssessed(run, candidateId)),
};

function onProbation(run: StepRun): readonly string[] {
  return Object.keys(probationFacts(run).probations ?? {});
}

function isRunning(run: StepRun, candidateId: string): boolean {
  return probationOf(run, candidateId)?.over === false;
}

function isAssessed(run: StepRun, candidateId: string): boolean {
  return probationFacts(run).assessments?.[candidateId] !== undefined;
}
