import type { Outcome } from '../../acts/model/outcome.js';

/** How far each case of a batch has come, by its id; a case that is absent has not been sent. */
export type Progress = ReadonlyMap<string, Outcome>;

export interface Counts {
  readonly recorded: number;
  readonly refused: number;
  /** Not sent, or without an answer. */
  readonly left: number;
}

const answered: readonly Outcome['kind'][] = ['refused', 'unreadable', 'failed', 'conflict'];

export function countsOf(caseIds: readonly string[], progress: Progress): Counts {
  const kinds = caseIds.map((id) => progress.get(id)?.kind ?? 'idle');
  const recorded = kinds.filter((kind) => kind === 'recorded').length;
  const refused = kinds.filter((kind) => answered.includes(kind)).length;
  return { recorded, refused, left: kinds.length - recorded - refused };
}

/** The cases that a run goes through: never one that is recorded, so that a run may be repeated. */
export function stillToSend(caseIds: readonly string[], progress: Progress): readonly string[] {
  return caseIds.filter((id) => progress.get(id)?.kind !== 'recorded');
}
