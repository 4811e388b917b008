import { all, last, type Row } from './evidence.js';

/**
 * Whether the superior had consented by then: the last reply on each question counts.
 * @param candidateId whom it was asked about; null for a question on the case as a whole
 */
export function hadConsent(
  before: readonly Row[],
  asked: { readonly matter: string; readonly candidateId: string | null },
  by: Row,
): boolean {
  return all(before, 'SuperiorAsked')
    .filter(({ data }) => data.matter === asked.matter)
    .filter(({ data }) => (data.candidateId ?? null) === asked.candidateId)
    .some(({ data: { matterId } }) => {
      const replies = before.filter(({ data }) => data.matterId === matterId);
      const reply = last(replies, 'SuperiorReplied');
      return reply?.data.reply === 'consent' && (reply.data.repliedOn as string) <= by.recordedOn;
    });
}
