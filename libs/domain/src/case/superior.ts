import type { Command, DecideContext } from '../shared/aggregate.js';
import { type ActResult, events, invalid } from '../shared/decision.js';
import type { IsoDate } from '../shared/event.js';
import { inFuture } from '../shared/in-future.js';
import type { Sealed } from '../shared/sealed.js';
import { namesCandidateIn } from './attestation.js';
import { caseEvent } from './events.js';
import type { OpenedCase } from './state.js';

/** What a superior has to consent to before it is done: the matters of arts 9, 15, 16, 22, 59 and of prior report. */
export type SuperiorMatter =
  | 'exceptional-promotion'
  | 'skipped-level'
  | 'no-recommendation'
  | 'open-competition'
  | 'before-end-of-term'
  | 'prior-report';

export type AskSuperior = {
  readonly matter: SuperiorMatter;
  readonly candidateId: string | null;
  readonly sentOn: IsoDate;
  readonly document: Sealed;
};

export type RecordSuperiorReply = {
  readonly matterId: string;
  readonly reply: 'consent' | 'refusal';
  readonly repliedOn: IsoDate;
  readonly document: Sealed;
};

export function askSuperior(
  state: OpenedCase,
  command: Command,
  { today }: DecideContext,
): ActResult {
  const data = command.data as AskSuperior;
  if (!namesCandidateIn(state, data.candidateId)) return invalid('candidateId', 'unknown');
  const matterId = `m${state.matters.length + 1}`;
  const asked = caseEvent('SuperiorAsked', { matterId, ...data });
  return inFuture({ data, today }, 'sentOn') ?? events({ ...asked, occurredOn: data.sentOn });
}

/** Silence is no consent: only a reply on record counts, and the last one stands. */
export function recordSuperiorReply(
  state: OpenedCase,
  command: Command,
  { today }: DecideContext,
): ActResult {
  const data = command.data as RecordSuperiorReply;
  const asked = state.matters.find(({ matterId }) => matterId === data.matterId);
  if (!asked) return invalid('matterId', 'unknown');
  if (data.repliedOn < asked.sentOn) return invalid('repliedOn', 'too-early');
  const replied = caseEvent('SuperiorReplied', data);
  return (
    inFuture({ data, today }, 'repliedOn') ?? events({ ...replied, occurredOn: data.repliedOn })
  );
}
