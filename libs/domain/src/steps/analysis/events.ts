import { type EventTable, set } from '../../case/fold.js';
import type { Fact, StepRun } from '../../case/state.js';
import type { ConcludeAnalysis, RecordAnalysis } from './commands.js';

export type AnalysisEvents = {
  AnalysisRecorded: RecordAnalysis;
  AnalysisConcluded: ConcludeAnalysis & { readonly signer: string };
};

export const analysisEvents = {
  AnalysisRecorded: { schemaVersion: 1, fold: set('analysis') },
  AnalysisConcluded: { schemaVersion: 1, fold: set('conclusion') },
} as const satisfies EventTable;

export function analysisEvent<Type extends keyof AnalysisEvents>(
  type: Type,
  data: AnalysisEvents[Type],
) {
  return { type, schemaVersion: analysisEvents[type].schemaVersion, data } as const;
}

/** The facts of a run of analysis, by the names in the fold table. */
export type AnalysisFacts = {
  readonly analysis?: Fact<RecordAnalysis>;
  readonly conclusion?: Fact<AnalysisEvents['AnalysisConcluded']>;
};

export function analysisFacts(run: StepRun): AnalysisFacts {
  return run.facts;
}
