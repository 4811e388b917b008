import type { CompleteDecision, RecordMeetingOutcome } from '@jishi/domain';
import { z } from 'zod';
import { id, isoDate, type Wire } from '../primitives.js';

const count = z.int().min(0).max(300);

const counts = z.strictObject({
  fullMembership: count,
  present: count,
  recused: count,
  agree: count,
  disagree: count,
  defer: count,
});

/** Given by a policy alone, so nobody sees its fields as a form. */
const recordMeetingOutcome = z.strictObject({
  meetingId: id,
  itemId: id,
  candidateId: id,
  result: z.enum(['passed', 'not-passed']),
  counts,
  decidedOn: isoDate,
}) satisfies z.ZodType<Wire<RecordMeetingOutcome>>;

/** Arts. 34 to 41: the acts of discussion and decision on the case. */
export const decisionCommands = {
  'record-meeting-outcome': recordMeetingOutcome,
  'complete-decision': z.strictObject({}) satisfies z.ZodType<Wire<CompleteDecision>>,
};
