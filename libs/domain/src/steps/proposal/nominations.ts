import { addMonths } from '../../calendar/dates.js';
import { candidatesIn } from '../../case/state.js';
import { type ActResult, events, invalid } from '../../shared/decision.js';
import type { IsoDate } from '../../shared/event.js';
import { inFuture } from '../../shared/in-future.js';
import type { ActInput } from '../../shared/step-module.js';
import type { AnnounceNominationResult, Nominate } from './commands.js';
import {
  type AnnouncedNominee,
  type Nomination,
  nominationsOf,
  type ProposalFacts,
  proposalEvent,
  proposalFacts,
} from './events.js';

/** A nomination holds for so many months, its corresponding day included. */
export function isValid(
  { nominatedOn }: Pick<Nomination, 'nominatedOn'>,
  months: number,
  today: IsoDate,
): boolean {
  return today <= addMonths(nominatedOn, months);
}

export function nominate(input: ActInput<Nominate>): ActResult {
  const { data, state, registers } = input;
  const sought = candidatesIn(state).find(({ candidateId }) => candidateId === data.candidateId);
  if (!sought) return invalid('candidateId', 'unknown');
  const register = data.nominatorType === 'organisation' ? registers.units : registers.persons;
  if (register[data.nominator]?.status !== 'registered') return invalid('nominator', 'unknown');
  const { postId } = sought;
  const nominated = proposalEvent('CandidateNominated', { ...data, postId });
  return inFuture(input, 'nominatedOn') ?? events({ ...nominated, occurredOn: data.nominatedOn });
}

export function nominatorStream({ nominatorType, nominator }: Nominate): string {
  return nominatorType === 'organisation' ? `unit/${nominator}` : `person/${nominator}`;
}

/** The notice names every nominee with his kinds of nominator and what the review found. */
export function announceResult(input: ActInput<AnnounceNominationResult>): ActResult {
  const { data, run, state } = input;
  const facts = proposalFacts(run);
  const nominees = candidatesIn(state).flatMap((each) => announced(facts, each));
  if (nominees.length === 0) return invalid('document', 'not-applicable');
  const given = proposalEvent('NominationResultAnnounced', { ...data, nominees });
  return inFuture(input, 'announcedOn') ?? events({ ...given, occurredOn: data.announcedOn });
}

function announced(
  facts: ProposalFacts,
  { candidateId, postId }: { readonly candidateId: string; readonly postId: string | null },
): readonly AnnouncedNominee[] {
  const nominations = nominationsOf(facts, candidateId);
  if (nominations.length === 0) return [];
  const nominatorTypes = [...new Set(nominations.map(({ nominatorType }) => nominatorType))];
  const qualification = facts.reviews?.[candidateId]?.qualification ?? null;
  return [{ candidateId, postId, nominatorTypes, qualification }];
}
