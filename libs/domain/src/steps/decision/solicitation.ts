import { type Fact, isIn, type OpenedCase } from '../../case/state.js';
import { type ActResult, events, invalid } from '../../shared/decision.js';
import { inFuture } from '../../shared/in-future.js';
import { type ActInput, act } from '../../shared/step-module.js';
import type { RecordSolicitation } from './commands.js';
import { type DecisionEvents, decisionEvent, decisionFacts } from './events.js';
import { openingsOnProposal } from './openings.js';

/** Art. 37, the urgent way between two plenaries. */
export const solicitationActs = {
  'record-solicitation': act<RecordSolicitation>(
    { zh: '登记征求全委会成员意见情况', en: 'Record the opinions of the plenary' },
    solicit,
    ({ bodyId }) => [`body/${bodyId}`],
  ),
};

function solicit(input: ActInput<RecordSolicitation>): ActResult {
  const { data, state, registers } = input;
  if (!isIn(state, data.candidateId)) return invalid('candidateId', 'unknown');
  if (registers.bodies[data.bodyId]?.status !== 'registered') return invalid('bodyId', 'unknown');
  if (data.closedOn < data.askedOn) return invalid('closedOn', 'not-applicable');
  const solicited = decisionEvent('OpinionsSolicited', data);
  return inFuture(input, 'closedOn') ?? events({ ...solicited, occurredOn: data.closedOn });
}

/** The standing committee's last vote to nominate the candidate on this proposal. */
export function nominationOf(
  state: OpenedCase,
  candidateId: string,
): Fact<DecisionEvents['NominationRecorded']> | null {
  return lastOf(state, (facts) => facts.nominations?.[candidateId]);
}

export function solicitationOf(
  state: OpenedCase,
  candidateId: string,
): Fact<DecisionEvents['OpinionsSolicited']> | null {
  return lastOf(state, (facts) => facts.solicitations?.[candidateId]);
}

function lastOf<Entry>(
  state: OpenedCase,
  pick: (facts: ReturnType<typeof decisionFacts>) => Entry | undefined,
): Entry | null {
  return (
    openingsOnProposal(state)
      .flatMap((run) => pick(decisionFacts(run)) ?? [])
      .at(-1) ?? null
  );
}
