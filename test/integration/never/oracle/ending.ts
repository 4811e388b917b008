import type { Walk } from './course.js';
import { all, last, type Row } from './evidence.js';

/**
 * A case is over when it ran through its order, when a head stopped it, when probation was failed or cut short, or when
 * a check of fault tolerance got another answer on its way.
 */
export function endedDuly(rows: readonly Row[], state: Walk): readonly string[] {
  const { ended } = state;
  if (!ended) return [];
  const { outcome } = ended.data as { readonly outcome: string };
  const right = ranThrough(state, outcome) || hasGround(rows, ended, outcome);
  return right && last(rows, 'CaseEnded') === ended
    ? []
    : [`the case ended as ${outcome} without its ground`];
}

function ranThrough({ closings, regulation }: Walk, outcome: string): boolean {
  return outcome === regulation.outcome && closings.at(-1)?.run.step === regulation.order.at(-1);
}

const heads = ['department-head', 'discipline-secretary'];

/** What else a case ends by, and as what. */
function hasGround(rows: readonly Row[], ended: Row, outcome: string): boolean {
  switch (outcome) {
    case 'stopped':
      return heads.includes(ended.role);
    case 'removed':
      return failedOnProbation(rows);
    case 'not-accepted':
      return last(rows, 'ToleranceCheckNotAccepted')?.commandId === ended.commandId;
    case 'not-tolerated':
      return last(rows, 'ToleranceDetermined')?.data.outcome === 'refused';
    default:
      return false;
  }
}

function failedOnProbation(rows: readonly Row[]): boolean {
  return (
    all(rows, 'ProbationAssessed').some(({ data }) => data.result === 'fail') ||
    all(rows, 'ProbationEndedEarly').some(({ role }) => role === 'department-head')
  );
}
