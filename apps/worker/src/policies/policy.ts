import { type CommandRequest, type Commands } from '@jishi/commands';
import type { Incidents } from '@jishi/event-store';
import type { Log } from '@jishi/platform/logging';

export interface PolicyDependencies {
  readonly commands: Commands;
  readonly incidents: Incidents;
  readonly log: Log;
}

/** What a policy wants recorded because of an event elsewhere. */
export type PolicyCommand = Pick<CommandRequest, 'stream' | 'name' | 'data' | 'commandId'> & {
  /** The event that it follows from. */
  readonly causationId: string;
};

/** A command that can't be decided yet; the policy's follower comes back to its event. */
class Undecided extends Error {}

/**
 * Submits a policy's command, once however often its event is handled. What can't be decided yet is thrown, so that the
 * event is handled again; a refusal is an incident of the case, and the policy goes on.
 */
export async function submitForPolicy(
  { commands, incidents, log }: PolicyDependencies,
  command: PolicyCommand,
): Promise<'recorded' | 'nothing-to-do' | 'refused'> {
  const answer = await commands.execute({
    ...command,
    occurredOn: null,
    asker: { kind: 'product', role: 'policy' },
    expected: null,
    correlationId: command.causationId,
  });
  if (answer.kind === 'recorded') return 'recorded';
  if (answer.kind === 'contended' || answer.kind === 'opening')
    throw new Undecided(`${command.name} on ${command.stream} is not decided yet`);
  if (answer.kind === 'unreadable' && isNotApplicable(answer.problems)) return 'nothing-to-do';
  const rules = answer.kind === 'refused' ? answer.refusals.map(({ rule }) => rule) : [];
  const detail = { act: command.name, answer: answer.kind, rules };
  await incidents.raise(command.stream, 'policy-refused', detail);
  log.warn({ stream: command.stream, ...detail }, 'a policy was refused');
  return 'refused';
}

/** The case has moved on, or never had what the fact is about. */
function isNotApplicable(problems: readonly { readonly message: string }[]): boolean {
  return problems.every(({ message }) => message === 'not-applicable');
}
