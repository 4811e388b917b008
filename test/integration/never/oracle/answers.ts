import type { StoredEvent } from '@jishi/domain';
import type { Given } from '../desk.js';
import type { Evidence } from './evidence.js';

/** What was answered and what stands in the record are the same. */
export function answersHold({ given, added, before }: Evidence): readonly string[] {
  const all = [...before.values(), ...added.values()].flat();
  const answered = finalAnswers(given).flatMap((each) => answerHolds(each, all));
  return [...answered, ...sameForSameKey(given)];
}

function answerHolds(
  { answer, act, commandId }: Given,
  all: readonly StoredEvent[],
): readonly string[] {
  const own = all.filter((event) => event.commandId === commandId);
  const facts = own.filter(({ stream }) => !stream.startsWith('refused/'));
  switch (answer.kind) {
    case 'recorded':
      return own.some(({ stream, version }) => `${stream}:${version}` === answer.token)
        ? []
        : [`${act} was answered ${answer.token}, where nothing of it stands`];
    case 'refused':
      if (facts.length > 0) return [`${act} was refused and stands in the record`];
      return all.some((event) => `${event.stream}:${event.version}` === answer.number)
        ? []
        : [`the refusal of ${act} has no record at ${answer.number}`];
    default:
      return own.length === 0 ? [] : [`${act} was answered ${answer.kind} and left a trace`];
  }
}

/** Only what was recorded or refused is final: under the same key another try may come after any other answer. */
function finalAnswers(given: readonly Given[]): readonly Given[] {
  const later = (index: number, commandId: string) =>
    given.slice(index + 1).some((each) => each.commandId === commandId);
  return given.filter(
    ({ answer, commandId }, index) => isFinal(answer) || !later(index, commandId),
  );
}

function isFinal({ kind }: Given['answer']): boolean {
  return kind === 'recorded' || kind === 'refused';
}

/** A command that was given twice got one answer, and has one effect. */
function sameForSameKey(given: readonly Given[]): readonly string[] {
  return given.flatMap((each, index) => {
    const before = given
      .slice(0, index)
      .find(({ commandId, answer }) => commandId === each.commandId && isFinal(answer));
    return before && tokenOf(before.answer) !== tokenOf(each.answer) ? [differs(each)] : [];
  });
}

function tokenOf(answer: Given['answer']): string {
  if (answer.kind === 'recorded') return answer.token;
  return answer.kind === 'refused' ? answer.number : answer.kind;
}

function differs({ act }: Given): string {
  return `${act} was given twice under one key and answered differently`;
}
