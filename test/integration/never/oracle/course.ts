import type { Row } from './evidence.js';
import type { Regulation, Step } from './regulation.js';

/** One opening of a step with what was recorded in it. */
export interface Run {
  readonly step: Step;
  readonly opening: number;
  status: 'next' | 'open' | 'closed';
  readonly rows: Row[];
}

/** A step that was closed as completed, with all that stood on record then. */
export interface Closing {
  readonly run: Run;
  readonly at: Row;
  readonly regulation: Regulation;
  /** The candidates who are in. */
  readonly candidates: readonly string[];
  /** The post that each of them is to have. */
  readonly posts: ReadonlyMap<string, string | null>;
  /** How many places the case was opened for, by their posts. */
  readonly places: ReadonlyMap<string, number>;
  /** The last completed run of each earlier step. */
  readonly before: ReadonlyMap<Step, Run>;
}

/** The oracle's own walk through a case. */
export interface Walk {
  readonly regulation: Regulation;
  readonly problems: string[];
  readonly closings: Closing[];
  readonly runs: Run[];
  /** The candidates who are in, each with the post that he is to have. */
  readonly in: Map<string, string | null>;
  suspended: boolean;
  /** Taken over from paper: the step that it has reached there, until the hand-over. */
  entering: Step | null;
  ended: Row | null;
  places: ReadonlyMap<string, number>;
}

export function addRun(state: Walk, step: Step): void {
  const opening = state.runs.filter((run) => run.step === step).length + 1;
  state.runs.push({ step, opening, status: 'next', rows: [] });
}

export function isOf(row: Row, run: Run): boolean {
  return row.data.step === run.step && row.data.opening === run.opening;
}

export function named(row: Row): string {
  return `${String(row.data.step)}#${String(row.data.opening)}`;
}

export function words(run: Run | undefined): string {
  return run ? `${run.step}#${run.opening} is ${run.status}` : 'there is no step';
}
