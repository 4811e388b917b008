import type { Command, Decision, NewEvent, Refusal } from '@jishi/domain';
import { answerWithoutJudgement, unreadable } from './answers.js';
import type { CommandDependencies } from './commands.js';
import { decide, standingOf } from './judging.js';
import { type Loading, load } from './loading.js';
import type { ReadRequest } from './reading.js';
import type { CommandAnswer, CommandRequest } from './request.js';
import { asIfSealed } from './sealing.js';
import { stillStands } from './standing-still.js';
import type { StateCache } from './state-cache.js';

/** What a command would come to if it were given now. Nothing of it is kept, not even that it was tried. */
export type Rehearsal =
  | { readonly kind: 'would-be-recorded'; readonly events: readonly NewEvent[] }
  | {
      readonly kind: 'would-be-refused';
      readonly by: 'may-not-act' | 'rule';
      readonly refusals: readonly Refusal[];
    }
  | Extract<
      CommandAnswer,
      { kind: 'not-found' | 'unreadable' | 'stale' | 'opening' | 'contended' }
    >;

type Parts = CommandDependencies & Loading & { readonly cache: StateCache };

/** One try, by the same judgement as the real one. `moved` where something read no longer stands. */
export async function rehearsed(
  parts: Parts,
  request: CommandRequest,
  { data }: ReadRequest,
): Promise<Rehearsal | 'moved'> {
  const { now } = await parts.clock.now();
  const { stream, asker, name, occurredOn } = request;
  const command: Command = { name, data: asIfSealed(data), occurredOn };
  const loaded = await load(parts, { stream, command, asker, now });
  const asking = { loaded, command, asker, now };
  const rehearsal = judgedOf(parts, request, asking);
  return (await stillStands(parts, loaded)) ? rehearsal : 'moved';
}

function judgedOf(
  { library }: Parts,
  { expected }: CommandRequest,
  asking: Parameters<typeof decide>[0],
): Rehearsal {
  const standing = standingOf(asking, library);
  if (standing.kind === 'may-not-act')
    return { kind: 'would-be-refused', by: 'may-not-act', refusals: standing.refusals };
  if (standing.kind !== 'may-act') return answerWithoutJudgement(standing.kind);
  const { version } = asking.loaded.target;
  if (expected !== null && expected !== version) return { kind: 'stale', version };
  return cameTo(decide(asking, standing, library).decision);
}

function cameTo(decision: Decision): Rehearsal {
  switch (decision.kind) {
    case 'accepted':
      return { kind: 'would-be-recorded', events: decision.events };
    case 'refused':
      return { kind: 'would-be-refused', by: 'rule', refusals: decision.refusals };
    case 'opening':
      return { kind: 'opening', retryAfterSeconds: 1 };
    case 'invalid':
      return unreadable(decision.field, decision.problem);
  }
}
