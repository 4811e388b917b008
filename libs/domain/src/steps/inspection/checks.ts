import { isIn } from '../../case/state.js';
import { type ActResult, events, invalid } from '../../shared/decision.js';
import { inFuture } from '../../shared/in-future.js';
import type { ActInput } from '../../shared/step-module.js';
import type { AskCheck, CheckKind, CheckResult, RecordCheckReply } from './commands.js';
import { inspectionEvent, inspectionFacts } from './events.js';

const opinions: readonly CheckResult[] = ['nothing-found', 'suspend', 'not-suitable'];

export function askCheck(input: ActInput<AskCheck>): ActResult {
  const { data, state } = input;
  if (!isIn(state, data.candidateId)) return invalid('candidateId', 'unknown');
  const asked = inspectionEvent('CheckAsked', data);
  return inFuture(input, 'askedOn') ?? events({ ...asked, occurredOn: data.askedOn });
}

/** The latest answer stands: a suspended opinion may be followed by a final one. */
export function recordReply(input: ActInput<RecordCheckReply>): ActResult {
  const { data, run } = input;
  const asked = inspectionFacts(run).asked?.[`${data.candidateId}/${data.check}`];
  if (!asked) return invalid('check', 'unknown');
  if (opinions.includes(data.result) !== isDiscipline(data.check))
    return invalid('result', 'not-applicable');
  if (data.answeredOn < asked.askedOn) return invalid('answeredOn', 'too-early');
  const replied = inspectionEvent('CheckReplied', data);
  return inFuture(input, 'answeredOn') ?? events({ ...replied, occurredOn: data.answeredOn });
}

function isDiscipline(check: CheckKind): boolean {
  return check === 'discipline-own-unit' || check === 'discipline-department';
}
