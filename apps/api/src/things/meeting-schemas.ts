import { z } from 'zod';
import { day, facts, instant, text } from '../common/schemas.js';
import { page } from './register-schemas.js';

/** What the list and the page of sittings show. */

export const meetingItem = z
  .object({
    meetingId: z.string(),
    bodyId: z.string(),
    bodyName: text,
    unitId: z.string(),
    heldOn: day,
    method: z.enum(['open-statements', 'paper-ballot']),
    status: z.enum(['called', 'open', 'closed']),
    itemCount: z.int(),
    decided: z.int(),
    version: z.int(),
  })
  .meta({ id: 'MeetingItem' });

const agendaItem = z.object({
  itemId: z.string(),
  caseId: z.string(),
  caseNo: z.string().nullable(),
  candidateId: z.string(),
  candidateName: z.string().nullable(),
  postId: z.string(),
  postTitle: text,
  introducedAt: instant.nullable(),
  recused: z.array(
    z.object({
      personId: z.string(),
      leftAt: instant,
      returnedAt: instant.nullable(),
    }),
  ),
  statements: z.array(z.object({ personId: z.string(), opinion: z.string(), at: instant })),
  ballot: facts.nullable(),
  result: z.enum(['passed', 'not-passed', 'postponed', 'void']).nullable(),
  counts: z.record(z.string(), z.int()).nullable(),
});

const attendee = z.object({
  personId: z.string(),
  name: z.string(),
  principal: z.boolean(),
  attendance: z.enum(['present', 'absent']).nullable(),
});

export const meetingPage = meetingItem
  .extend({
    ...page,
    rosterRecorded: z.boolean(),
    members: z.array(attendee),
    items: z.array(agendaItem),
  })
  .meta({ id: 'MeetingPage' });
