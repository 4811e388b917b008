import { dateOf } from '../calendar/instants.js';
import {
  type ProcedureDefinition,
  procedureVersion,
  type StepKind,
} from '../procedure/definition.js';
import type { Command, DecideContext } from '../shared/aggregate.js';
import { type ActResult, invalid } from '../shared/decision.js';
import type { Sealed } from '../shared/sealed.js';
import { caseEvent } from './events.js';
import { namedCandidates } from './named-candidates.js';
import { unusableOpening } from './opening-input.js';
import type { CaseState } from './state.js';

/** A case is decided under its procedure, always. */
export interface GovernedContext extends DecideContext {
  readonly definition: ProcedureDefinition;
}

export type OpenCase = {
  readonly procedure: string;
  readonly unitId: string;
  readonly title: Sealed;
  /** None where the procedure is about a person. */
  readonly posts: readonly { readonly postId: string }[];
  readonly candidates: readonly { readonly personId: string; readonly postId: string | null }[];
  /** Taken over from paper: the step in which the paper case stands. Those before it are entered. */
  readonly reached?: StepKind;
};

export function openCase(state: CaseState, command: Command, context: GovernedContext): ActResult {
  if (state.status !== 'unopened') return invalid('caseId', 'already-exists');
  const data = command.data as OpenCase;
  const { definition } = context;
  const unusable = unusableOpening(data, context);
  if (unusable) return unusable;
  const series = `${data.unitId}-${dateOf(context.now).slice(0, 4)}`;
  const number = (context.registers.caseNumbers[series] ?? 0) + 1;
  const opened = caseEvent('CaseOpened', {
    caseNo: `${dateOf(context.now).slice(0, 4)}-${String(number).padStart(3, '0')}`,
    caseKind: definition.caseKind,
    unitId: data.unitId,
    procedureVersion: procedureVersion(definition),
    rulesVersion: context.rules.version,
    order: definition.steps.map((step) => step.kind),
    posts: data.posts,
    candidates: namedCandidates(data).map(({ candidateId, personId, postId }) => ({
      candidateId,
      personId,
      postId,
    })),
    title: data.title,
    ...(data.reached ? { reached: data.reached } : {}),
  });
  const taken = { type: 'CaseNumberTaken', schemaVersion: 1, data: { number } };
  return {
    kind: 'events',
    events: [opened],
    also: [{ stream: `casenumbers/${series}`, events: [taken] }],
  };
}
