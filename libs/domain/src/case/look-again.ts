import { dateOf } from '../calendar/instants.js';
import type { RuleUse, StepDefinition } from '../procedure/definition.js';
import { judge } from '../rules/judge.js';
import type { Command } from '../shared/aggregate.js';
import type { Instant } from '../shared/event.js';
import { factsAt } from './change-fact.js';
import { type Findings, type Flag, isSameFlag, openFlags } from './flags.js';
import type { GovernedContext } from './open-case.js';
import { ruleInput } from './rule-input.js';
import { currentRun, latestRun, type OpenedCase, type StepRun } from './state.js';

/** A case and all else that its conclusions rest on. */
export interface Ground {
  readonly state: OpenedCase;
  readonly context: GovernedContext;
}

/**
 * Judges every conclusion that counts once more, each for its own day, on the ground as it was thought to be and
 * as it is. Only the difference is found: what moved on since then, and rightly, makes nothing unsound.
 * @param version the event whose fact is corrected; its own act is judged once more as well
 */
export function lookAgain(was: Ground, is: Ground, version?: number): Findings {
  const before = failing(was, version);
  const after = failing(is, version);
  return {
    flagged: after.filter((flag) => !before.some((each) => isSameFlag(each, flag))),
    lifted: openFlags(was.state)
      .filter((flag) => !after.some((each) => isSameFlag(each, flag)))
      .filter((flag) => before.some((each) => isSameFlag(each, flag)))
      .map(({ at: _at, ...flag }) => flag),
  };
}

function failing(ground: Ground, version?: number): readonly Flag[] {
  return ground.context.definition.steps.flatMap((step) => [
    ...ofGates(ground, step),
    ...ofOwnAct(ground, step, version),
  ]);
}

const nothing: Command = { name: '', data: {}, occurredOn: null };

/** A completed run counts where the case stands in it or behind it: a return makes those behind it stale. */
function ofGates(ground: Ground, { kind, gates }: StepDefinition): readonly Flag[] {
  const { order } = ground.state;
  const run = latestRun(ground.state, kind);
  const isBehind = order.indexOf(kind) > order.indexOf(currentRun(ground.state).kind);
  if (run?.outcome !== 'completed' || run.closedAt === null || isBehind) return [];
  return judgedAgain(ground, { run, uses: gates, command: nothing, at: run.closedAt });
}

function ofOwnAct(
  ground: Ground,
  { kind, acts }: StepDefinition,
  version: number | undefined,
): readonly Flag[] {
  if (version === undefined) return [];
  return factsAt(ground.state, version)
    .filter(({ run }) => run.kind === kind)
    .flatMap(({ run, fact }) => {
      const name = fact.act as string;
      const uses = Object.entries(acts).flatMap(([act, { rules }]) => (act === name ? rules : []));
      const command = { name, data: fact, occurredOn: fact.at.occurredOn };
      return judgedAgain(ground, { run, uses, command, at: fact.at.recordedAt });
    });
}

interface Again {
  readonly run: StepRun;
  readonly uses: readonly RuleUse[];
  readonly command: Command;
  readonly at: Instant;
}

function judgedAgain({ state, context }: Ground, { run, uses, command, at }: Again) {
  const then = { ...context, now: at, today: dateOf(at) };
  const { kind: step, opening } = run;
  return judge(uses, context.rules, ruleInput(state, command, then, run)).refusals.map(
    (refusal): Flag => ({ ...refusal, step, opening }),
  );
}
