import { type JsonObject, type Refusal, titleOf } from '@jishi/domain';
import type { CommandAnswer, CommandRequest } from './request.js';

/** The answer as it was kept with the command; a repeated request gets the same one. */
export function fromKept(
  kept: JsonObject,
  repeated: boolean,
  request: CommandRequest,
): CommandAnswer {
  const answer = kept as unknown as KeptAnswer;
  if (answer.kind === 'recorded') {
    const { token, recordedAt } = answer;
    return { kind: 'recorded', stream: request.stream, token, recordedAt, repeated };
  }
  const { by, act, refusals, token } = answer;
  const title = titleOf(act) ?? { zh: act, en: act };
  return { kind: 'refused', by, act, title, refusals, number: answer.number ?? token };
}

type KeptAnswer =
  | { readonly kind: 'recorded'; readonly token: string; readonly recordedAt: string }
  | {
      readonly kind: 'refused';
      readonly token: string;
      /** Of the equal refusal before it, where this one shares its record. */
      readonly number?: string;
      readonly by: 'may-not-act' | 'rule';
      readonly act: string;
      readonly refusals: readonly Refusal[];
    };

/** What is answered where there is nothing to judge. */
export function answerWithoutJudgement(
  kind: 'not-found' | 'unknown-procedure' | 'unknown-act',
): Extract<CommandAnswer, { kind: 'not-found' | 'unreadable' }> {
  if (kind === 'not-found') return { kind: 'not-found' };
  return kind === 'unknown-act'
    ? unreadable('name', 'unknown')
    : unreadable('procedure', 'unknown');
}

export function unreadable(
  field: string,
  message: string,
): Extract<CommandAnswer, { kind: 'unreadable' }> {
  return { kind: 'unreadable', problems: [{ field, message }] };
}
