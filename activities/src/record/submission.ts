import type { CommandAnswer, CommandRequest, Commands } from '@jishi/commands';
import type { JsonObject } from '@jishi/domain';
import type { Incidents, StoreClock } from '@jishi/event-store';
import type { Submitted } from './record-activities.js';

/** A command of the product itself, with the incident that a refusal of it is. */
export interface Submission {
  readonly subject: string;
  readonly incident: 'clock-act-refused' | 'open-step-refused';
  readonly command: Omit<CommandRequest, 'occurredOn' | 'correlationId' | 'causationId'>;
}

interface Dependencies {
  readonly commands: Commands;
  readonly clock: StoreClock;
  readonly incidents: Incidents;
}

/** How a command that was taken back to the caller as undecided asks to be tried again. */
class Undecided extends Error {}

/**
 * Submits a command of the product. A case that moved since the view was read is no refusal: the run reads again.
 * A refusal on the very version that the view showed is an incident, and the run waits for a newer version.
 */
export function submission({ commands, clock, incidents }: Dependencies) {
  return async ({ subject, incident, command }: Submission): Promise<Submitted> => {
    // The clock act is due by the store's clock, which another process may just have moved.
    await clock.refresh();
    const answer = await commands.execute({
      ...command,
      occurredOn: null,
      correlationId: subject,
      causationId: null,
    });
    switch (answer.kind) {
      case 'recorded':
        await incidents.settle(subject, [incident]);
        return { recorded: true };
      case 'stale':
        return { recorded: false };
      case 'opening':
      case 'contended':
        throw new Undecided(`${command.name} on ${command.stream} is not decided yet`);
      default:
        await incidents.raise(subject, incident, { act: command.name, ...reasonOf(answer) });
        return { recorded: false };
    }
  };
}

/** Rules and field names alone: what a refusal says besides may be for its readers only. */
function reasonOf(answer: Exclude<CommandAnswer, { kind: 'recorded' }>): JsonObject {
  if (answer.kind === 'refused')
    return {
      answer: 'refused',
      rules: answer.refusals.map(({ rule, reason }) => `${rule} ${reason}`),
    };
  if (answer.kind === 'unreadable')
    return { answer: 'unreadable', fields: answer.problems.map(({ field }) => field) };
  return { answer: answer.kind };
}
