import { last, type Row } from './evidence.js';

/** The acts by which a step is concluded stand on record only together with its closing. */
const conclusions = [
  'AnalysisConcluded',
  'ProposalAdopted',
  'RecommendationConcluded',
  'RecommendationNotRequired',
  'AppointmentProposed',
  'PublicityNotRequired',
  'DecisionCompleted',
];

export function concludedOpenly(rows: readonly Row[]): readonly string[] {
  return rows
    .filter(({ type, data }) => conclusions.includes(type) && data.conclusion !== 'do-not-start')
    .filter(({ commandId }) => {
      const ofCommand = rows.filter((row) => row.commandId === commandId);
      return last(ofCommand, 'StepClosed')?.data.outcome !== 'completed';
    })
    .map(({ type, version }) => `${type} at ${version} stands while its step stays open`);
}
