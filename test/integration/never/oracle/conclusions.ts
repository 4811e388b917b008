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
    .filter(({ type, data }) => conclusions.includes(type) && !concludesNothing(data))
    .filter(({ commandId }) => {
      const ofCommand = rows.filter((row) => row.commandId === commandId);
      return last(ofCommand, 'StepClosed')?.data.outcome !== 'completed';
    })
    .map(({ type, version }) => `${type} at ${version} stands while its step stays open`);
}

/** Nothing is started; or the superior is still to hear of what was decided (art. 40). */
function concludesNothing({ conclusion, packs }: Row['data']): boolean {
  return conclusion === 'do-not-start' || packs !== undefined;
}
