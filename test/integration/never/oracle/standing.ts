import {
  type Blocked,
  blockedOn,
  type CaseState,
  caseAggregate,
  procedureVersion,
  type StepDefinition,
} from '@jishi/domain';
import { eventHash, FIRST_PREV_HASH } from '@jishi/ledger';
import { promotion } from '@jishi/procedures';
import type { Evidence } from './evidence.js';
import { storedOf } from './stored.js';

const causes = ['person', 'clock', 'quorum', 'document', 'external-reply', 'gate'];

/** An open case says in one cause why it stands still; one that has ended says nothing. */
export function waitsForOneThing(
  evidence: Evidence,
  current: { readonly step: string; readonly ended: boolean },
): readonly string[] {
  const blocked = blockedOn(stateOf(evidence), promotion);
  if (current.ended) return blocked === null ? [] : ['a case that has ended waits for something'];
  if (blocked === null) return ['an open case waits for nothing'];
  return isOneThing(blocked, current.step)
    ? []
    : [`waits for what nobody can do: ${JSON.stringify(blocked)}`];
}

function stateOf({ case: rows, before, added }: Evidence): CaseState {
  const stream = rows[0]?.stream ?? '';
  return [...(before.get(stream) ?? []), ...(added.get(stream) ?? [])]
    .map(storedOf)
    .reduce<CaseState>(
      (folded, event) => caseAggregate.evolve(folded, event),
      caseAggregate.initial,
    );
}

function isOneThing({ cause, who, step, act }: Blocked, current: string): boolean {
  return causes.includes(cause) && who.length > 0 && step === current && isOffered(act, step);
}

/** The act that would bring it is one of the step's, or one on the case. */
function isOffered(act: string | null, step: string): boolean {
  const found: StepDefinition | undefined = promotion.steps.find(({ kind }) => kind === step);
  if (!found) throw new Error(`${procedureVersion(promotion)} has no step ${step}`);
  return act === null || Object.hasOwn(found.acts, act) || Object.hasOwn(promotion.acts, act);
}

/** Versions without a gap, each event linked to the one before, each hash that of the stored bytes. */
export function chainsHold({ before, added }: Evidence): readonly string[] {
  return [...added].flatMap(([stream, events]) => {
    const all = [...(before.get(stream) ?? []), ...events];
    const unlinked = all.findIndex(
      ({ version, prev_hash }, index) =>
        version !== index + 1 || prev_hash !== (all[index - 1]?.hash ?? FIRST_PREV_HASH),
    );
    if (unlinked >= 0) return [`${stream}:${unlinked + 1} does not follow from the event before`];
    const altered = events.find((event) => eventHash(event) !== event.hash);
    return altered ? [`${stream}:${altered.version} is not what its hash says`] : [];
  });
}
