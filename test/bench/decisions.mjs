import { aggregateOf, gatesOfCase, registersOf, stepDefinition } from '@jishi/domain';
import { library } from '@jishi/procedures';
import { eligible, historyOfCase, unitPost } from './long-case.mjs';

const EVENTS = 500;
const ROUNDS = 21;
const TURN_MS = 100;
/** Processor time of folding and deciding, at most so many times that of folding alone. */
const AT_MOST = 3;

const { evolve, decide, initial } = aggregateOf('case/bench');
const [definition] = library.procedures;
const now = '2026-03-02T04:00:00.000000Z';
const context = {
  actor: { actorId: 'a1', personId: null, actingRole: 'officer', actingFor: null },
  now,
  today: '2026-03-02',
  calendar: library.calendar,
  rules: library.rules(library.currentRules),
  definition,
  acts: {},
  registers: {
    ...registersOf(new Map(), now),
    posts: { post1: unitPost },
    persons: { p1: eligible },
  },
};
const command = {
  name: 'record-work-plan',
  data: { plannedOn: '2026-03-02', document: { ref: 'v_a', hash: 'a' } },
  occurredOn: null,
};

/**
 * Processor time of one decision on a case of 500 events, and of all rules of eligibility for one person, beside the
 * bare fold of the same events. Nothing is stored and nothing waits.
 */
export function benchDecisions(report) {
  const events = historyOfCase(EVENTS);
  const fold = () => events.reduce(evolve, initial);
  const kept = fold();
  accepted(decide(kept, command, context));
  const asked = { ...context, definition: withEligibilityAlone(definition) };
  const judged = gatesOfCase(kept, asked);
  if (judged.length < 15) throw new Error(`only ${judged.length} rules were judged`);
  const measured = inTurns({
    fold,
    decided: () => decide(fold(), command, context),
    judged: () => gatesOfCase(fold(), asked),
    decidedOnKept: () => decide(kept, command, context),
    judgedOnKept: () => gatesOfCase(kept, asked),
  });
  report.heading(`Processor time on a case of ${EVENTS} events`);
  report.processor('folding alone', measured.fold);
  report.processor('folding and deciding a command', measured.decided, measured.fold, AT_MOST);
  report.processor(
    `folding and ${judged.length} rules for one person`,
    measured.judged,
    measured.fold,
    AT_MOST,
  );
  report.processor('deciding on a kept state', measured.decidedOnKept, measured.fold);
  report.processor('the same rules on a kept state', measured.judgedOnKept, measured.fold);
}

function accepted({ kind }) {
  if (kind !== 'accepted') throw new Error(`the command was ${kind}`);
}

function withEligibilityAlone(procedure) {
  const ofPerson = /^[EXR]\d/;
  const { gates } = stepDefinition(procedure, 'proposal');
  const alone = gates.filter(({ rule }) => ofPerson.test(rule));
  const steps = procedure.steps.map((step) =>
    step.kind === 'proposal' ? { ...step, gates: alone } : step,
  );
  return { ...procedure, steps };
}

/** By name, the microseconds of processor time for one call, a value a round; the first round only warms up. */
function inTurns(workloads) {
  const names = Object.keys(workloads);
  const measured = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const name of names) {
      const spent = processorTime(workloads[name]);
      if (round > 0) measured[name].push(spent);
    }
  return measured;
}

function processorTime(once) {
  const before = process.cpuUsage();
  const until = performance.now() + TURN_MS;
  let calls = 0;
  for (; performance.now() < until; calls += 1) once();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}
