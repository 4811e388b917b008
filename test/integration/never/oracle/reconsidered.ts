import { all, type Evidence, type Row } from './evidence.js';
import { bodyOf } from './vote.js';

interface Vote {
  readonly meetingId: string;
  readonly itemId: string;
  readonly candidateId: string;
  readonly decidedOn: string;
}

/**
 * Art. 38 (B11): a second vote on the same proposal came only after more than half of the full membership had consented
 * to it in writing.
 */
export function reconsideredDuly({ case: rows, meetings }: Evidence): readonly string[] {
  const votes = all(rows, 'MeetingOutcomeRecorded');
  return votes.flatMap((vote, index) => {
    const earlier = votes
      .slice(0, index)
      .findLast(
        (each) => each.data.candidateId === vote.data.candidateId && stands(each, vote, rows),
      );
    return earlier && !isConsented(vote, earlier, meetings)
      ? [`a second vote on ${String(vote.data.candidateId)} without the consent of the members`]
      : [];
  });
}

/** Nothing was proposed anew since, nor was that vote found void. */
function stands(earlier: Row, vote: Row, rows: readonly Row[]): boolean {
  return !rows.some(
    ({ type, version, data }) =>
      version > earlier.version &&
      version < vote.version &&
      ((type === 'StepClosed' && data.step === 'inspection' && data.outcome === 'completed') ||
        (type === 'OutcomeVoided' && data.ofOpening === earlier.data.opening)),
  );
}

function isConsented(vote: Row, earlier: Row, meetings: Evidence['meetings']): boolean {
  const { meetingId, itemId, candidateId } = vote.data as unknown as Vote;
  const sitting = meetings.get(meetingId) ?? [];
  const introduced = sitting.findLast(
    ({ type, data }) => type === 'ItemIntroduced' && data.itemId === itemId,
  );
  const { members } = bodyOf(sitting);
  return all(sitting, 'ReconsiderationConsented').some(({ version, data }) => {
    const consenting = new Set(data.consenting as readonly string[]);
    return (
      data.candidateId === candidateId &&
      version < (introduced?.version ?? 0) &&
      (data.consentedOn as string) >= (earlier.data.decidedOn as string) &&
      2 * members.filter((each) => consenting.has(each)).length > members.length
    );
  });
}
