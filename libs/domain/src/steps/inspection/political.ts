import { isIn, type OpenedCase } from '../../case/state.js';
import type { Registers } from '../../registers/registers.js';
import { type ActResult, events, invalid } from '../../shared/decision.js';
import { inFuture } from '../../shared/in-future.js';
import { knownSigner } from '../../shared/known-signer.js';
import type { ActInput } from '../../shared/step-module.js';
import { readsOfConclusion } from './documents.js';
import { inspectionEvent, inspectionFacts } from './events.js';
import type {
  GivePoliticalNotice,
  RecordPoliticalReply,
  SignPoliticalConclusion,
} from './further-commands.js';

/** The last conclusion stands: after a reply it may be drawn anew. */
export function signPolitical(input: ActInput<SignPoliticalConclusion>): ActResult {
  const { data, state, today } = input;
  if (!isIn(state, data.candidateId)) return invalid('candidateId', 'unknown');
  const known = knownSigner(data.signature, input);
  if ('kind' in known) return known;
  const signedOn = data.signature.kind === 'paper' ? data.signature.signedOn : today;
  const signed = inspectionEvent('PoliticalConclusionSigned', {
    ...data,
    signer: known.signer,
    signedOn,
  });
  return events({ ...signed, occurredOn: signedOn });
}

/** The offices stand in the candidate's own unit, or in that of the case. */
export function readsOfPolitical(
  data: SignPoliticalConclusion,
  state: OpenedCase,
  registers: Registers,
): readonly string[] {
  return [...readsOfConclusion(data, state, registers), `unit/${state.unitId}`];
}

export function givePoliticalNotice(input: ActInput<GivePoliticalNotice>): ActResult {
  const { data, run } = input;
  const concluded = inspectionFacts(run).political?.[data.candidateId];
  if (!concluded) return invalid('candidateId', 'unknown');
  if (data.givenOn < concluded.signedOn) return invalid('givenOn', 'too-early');
  const given = inspectionEvent('PoliticalNoticeGiven', data);
  return inFuture(input, 'givenOn') ?? events({ ...given, occurredOn: data.givenOn });
}

export function recordPoliticalReply(input: ActInput<RecordPoliticalReply>): ActResult {
  const { data, run } = input;
  const notice = inspectionFacts(run).politicalNotices?.[data.candidateId];
  if (!notice) return invalid('candidateId', 'unknown');
  if (data.repliedOn < notice.givenOn) return invalid('repliedOn', 'too-early');
  const received = inspectionEvent('PoliticalReplyReceived', data);
  return inFuture(input, 'repliedOn') ?? events({ ...received, occurredOn: data.repliedOn });
}
