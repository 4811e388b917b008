import type { DeadlineView, StepFacts, StepView } from '@jishi/domain';
import type { StepPorts } from './ports.js';

/**
 * The record as the workflow of a step follows it. Every wait ends early once the step is closed in the record,
 * so a run that begins late, or again, passes over what is already satisfied.
 */
export interface StepRecord<Kind extends keyof StepFacts> {
  /** Waits until the record shows one of these facts. */
  until(...facts: (keyof StepFacts[Kind] & string)[]): Promise<void>;
  /**
   * Waits out one clock: sleeps to its instant, submits its act when the view says it would be accepted, and tries
   * again on a newer version. A fact that moves the clock re-arms it; a clock that was never armed is passed over.
   * Where each candidate has a clock of his own (`<deadline>/<candidate>`), all of them are waited out.
   * @throws Error where the record armed the clock for another act than the article names
   */
  clock(deadline: string, act: string): Promise<void>;
  /** Waits until the step is closed: completed, returned to a step, or ended with the case. */
  outcome(): Promise<void>;
}

/** Follows one opening of a step. While it waits for anything, it serves every armed clock, reminders too. */
export async function followStep<Kind extends keyof StepFacts>(
  ports: StepPorts,
): Promise<StepRecord<Kind>> {
  let view = await ports.read();
  const tried = new Set<string>();

  async function untilClosedOr(waitingFor: string, holds: (view: StepView) => boolean) {
    while (view.status !== 'closed' && !holds(view)) {
      ports.report(waitingFor, view);
      const [first] = earliest(view.deadlines.filter((each) => each.ready && !wasTried(each)));
      if (first) await submit(first);
      else await ports.news(view.version, secondsToNext(view));
      await ports.renew();
      view = await ports.read();
    }
  }

  async function submit(deadline: DeadlineView) {
    tried.add(tryOf(deadline));
    const { name, act, due } = deadline;
    await ports.submit({ deadline: name, act, due, version: view.version });
  }

  /** One try a version: what was not accepted may be once the case has moved. */
  const tryOf = ({ name, due }: DeadlineView) => `${name}/${due}/v${view.version}`;
  const wasTried = (deadline: DeadlineView) => tried.has(tryOf(deadline));

  return {
    until: (...names) =>
      untilClosedOr(names.join(' or '), ({ facts }) => names.some((name) => facts[name] === true)),
    clock: (deadline, act) =>
      untilClosedOr(`clock ${deadline}`, ({ deadlines }) => !isArmed(deadlines, deadline, act)),
    async outcome() {
      await untilClosedOr('the outcome', () => false);
      ports.report('nothing', view);
      await ports.settled();
    },
  };
}

const reminder = 'give-reminder';

function isArmed(deadlines: readonly DeadlineView[], clock: string, act: string): boolean {
  const armed = deadlines.filter(
    (each) => each.act !== reminder && (each.name === clock || each.name.startsWith(`${clock}/`)),
  );
  const other = armed.find((each) => each.act !== act);
  if (other)
    throw new Error(`the record armed ${other.name} for ${other.act}, the article for ${act}`);
  return armed.length > 0;
}

/** Clocks that came due while nobody served them act in the order of their instants. */
function earliest(deadlines: readonly DeadlineView[]): readonly DeadlineView[] {
  return deadlines.toSorted((one, other) => one.inSeconds - other.inSeconds);
}

/** To the next instant at which a clock comes due; a clock that is due and not accepted waits for news alone. */
function secondsToNext({ deadlines }: StepView): number | null {
  const ahead = deadlines.map(({ inSeconds }) => inSeconds).filter((seconds) => seconds > 0);
  return ahead.length > 0 ? Math.min(...ahead) : null;
}
