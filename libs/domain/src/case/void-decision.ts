import type { StepKind } from '../procedure/definition.js';
import type { RuleId } from '../rules/ids.js';
import type { Command, DecideContext } from '../shared/aggregate.js';
import { type ActResult, events, invalid } from '../shared/decision.js';
import { knownSigner } from '../shared/known-signer.js';
import type { Sealed } from '../shared/sealed.js';
import type { Signature } from '../shared/signature.js';
import { caseEvent } from './events.js';
import { openFlags } from './flags.js';
import { isNoticeIssued } from './notice-issued.js';
import { returnToStep } from './return.js';
import type { CaseState } from './state.js';

/** A conclusion that lost its ground is declared void (宣告无效); the document says by what authority. */
export type VoidDecision = {
  readonly step: StepKind;
  readonly reason: Sealed;
  readonly document: Sealed;
  readonly signature: Signature;
};

/**
 * Only a flagged conclusion is void. The case goes back to its step, from wherever it stands; one that has ended
 * keeps the word alone, and undoing what it came to is a case of its own.
 */
export function voidDecision(
  state: CaseState,
  command: Command,
  context: DecideContext,
): ActResult {
  const data = command.data as VoidDecision;
  if (state.status === 'unopened') return invalid('caseId', 'not-applicable');
  const flags = openFlags(state).filter(({ step }) => step === data.step);
  const [first] = flags;
  if (!first) return invalid('step', 'not-applicable');
  const signer = knownSigner(data.signature, context);
  if ('kind' in signer) return signer;
  const { opening, rule } = first;
  const failing: readonly RuleId[] = [...new Set(flags.map((flag) => flag.rule))];
  const noticeIssued = isNoticeIssued(state);
  const voided = caseEvent('DecisionVoided', { ...data, opening, rule, failing, noticeIssued });
  const back =
    state.status === 'open' ? returnToStep(state, data.step, { rule, reason: data.reason }) : [];
  return events(voided, ...back);
}
