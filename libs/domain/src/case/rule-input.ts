import { stepDefinition } from '../procedure/definition.js';
import type { RuleInput } from '../rules/input.js';
import type { Command, DecideContext } from '../shared/aggregate.js';
import { namedCandidates } from './named-candidates.js';
import type { OpenCase } from './open-case.js';
import {
  type CandidateState,
  candidatesIn,
  currentRun,
  type OpenedCase,
  type StepRun,
} from './state.js';

/** What the rules of a case may look at. */
export function ruleInput(
  state: OpenedCase | null,
  command: Command,
  context: DecideContext,
  run: StepRun | null = state && currentRun(state),
): RuleInput {
  const step = (run && context.definition && stepDefinition(context.definition, run.kind)) ?? null;
  return {
    act: command,
    actor: context.actor,
    state,
    run,
    step,
    meeting: null,
    candidates: state ? candidatesIn(state) : candidatesToBe(command),
    registers: context.registers,
    calendar: context.calendar,
    now: context.now,
    today: context.today,
  };
}

/** Whom a case that is being opened will be about: SYS-05 holds from the first act. */
function candidatesToBe({ name, data }: Command): readonly CandidateState[] {
  return name === 'open-case' ? namedCandidates(data as OpenCase) : [];
}
