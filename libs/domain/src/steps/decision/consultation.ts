import type { Fact, OpenedCase } from '../../case/state.js';
import { type DecisionEvents, decisionFacts } from './events.js';
import { openingsOnProposal } from './openings.js';

/** One consultation before the meeting with all that came of it. */
export interface Consultation {
  readonly sent: Fact<DecisionEvents['ConsultationSent']>;
  readonly receipt: Fact<DecisionEvents['ConsultationReceived']> | undefined;
  readonly reply: Fact<DecisionEvents['ConsultationReplied']> | undefined;
  readonly deemed: Fact<DecisionEvents['ConsentDeemed']> | undefined;
  readonly settlement: Fact<DecisionEvents['DisagreementSettled']> | undefined;
}

/** The consultations on the case's proposal, in the order in which they were sent. */
export function consultationsOf(state: OpenedCase): readonly Consultation[] {
  const facts = openingsOnProposal(state).map(decisionFacts);
  const receipts = together(facts.map((each) => each.receipts));
  const replies = together(facts.map((each) => each.replies));
  const deemed = together(facts.map((each) => each.deemed));
  const settlements = together(facts.map((each) => each.settlements));
  return Object.values(together(facts.map((each) => each.consultations))).map((sent) => ({
    sent,
    receipt: receipts[sent.consultationId],
    reply: replies[sent.consultationId],
    deemed: deemed[sent.consultationId],
    settlement: settlements[sent.consultationId],
  }));
}

type ById<Entry> = { readonly [id: string]: Entry };

/** A later opening may add to what an earlier one began. */
function together<Entry>(list: readonly (ById<Entry> | undefined)[]): ById<Entry> {
  return Object.fromEntries(list.flatMap((entries) => Object.entries(entries ?? {})));
}

/** Nothing is waited for any more: there is a reply, or silence that counts as one. */
export function isClosed({ reply, deemed }: Consultation): boolean {
  return reply !== undefined || deemed !== undefined;
}

/** The assisting party said no, and nobody has settled it yet. */
export function isDisputed({ sent, reply, settlement }: Consultation): boolean {
  return (
    sent.consultee === 'assisting-party' && reply?.reply === 'disagree' && settlement === undefined
  );
}
