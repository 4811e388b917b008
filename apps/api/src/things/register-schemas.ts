import { z } from 'zod';
import { day, facts, instant, offeredAct, role, text } from '../common/schemas.js';

/** What lists and pages of the registers show, one list row and one page for each kind of thing. */

export const unitItem = z
  .object({ unitId: z.string(), name: text, parentId: z.string().nullable(), version: z.int() })
  .meta({ id: 'UnitItem' });

export const bodyItem = z
  .object({
    bodyId: z.string(),
    unitId: z.string(),
    name: text,
    memberCount: z.int(),
    version: z.int(),
  })
  .meta({ id: 'BodyItem' });

export const postItem = z
  .object({
    postId: z.string(),
    unitId: z.string(),
    unitName: text,
    title: text,
    rank: z.string(),
    quota: z.int(),
    filled: z.int(),
    inProcess: z.int(),
    vacant: z.int(),
    version: z.int(),
  })
  .meta({ id: 'PostItem' });

export const personItem = z
  .object({
    personId: z.string(),
    unitId: z.string(),
    unitName: text,
    name: z.string(),
    proposed: z.int().meta({ description: 'Facts that wait for a person to confirm them' }),
    version: z.int(),
  })
  .meta({ id: 'PersonItem' });

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

const grant = z.object({
  grantId: z.string(),
  role,
  title: text,
  unitId: z.string(),
  unitName: text,
  from: day,
  to: day.nullable(),
});

const deputyship = z.object({
  deputyshipId: z.string(),
  holder: z.string(),
  holderName: z.string().nullable(),
  role,
  title: text,
  unitId: z.string(),
  from: day,
  to: day,
});

export const accessItem = z
  .object({
    actorId: z.string(),
    personId: z.string().nullable(),
    name: z.string().nullable(),
    accounts: z.int(),
    grants: z.array(grant),
    deputyships: z.array(deputyship),
    version: z.int(),
  })
  .meta({ id: 'AccessItem' });

/** What every page has. */
export const page = { acts: z.array(offeredAct), now: instant, asOf: z.string().nullable() };

const member = z.object({
  personId: z.string(),
  name: z.string(),
  from: day,
  to: day.nullable(),
  principal: z.boolean(),
});

const office = z.object({
  officeId: z.string(),
  office: z.string(),
  personId: z.string(),
  name: z.string(),
  from: day,
  to: day.nullable(),
});

const personFact = z.object({
  factId: z.string(),
  kind: z.string(),
  status: z.enum(['proposed', 'confirmed', 'withdrawn']),
  value: facts.nullable().meta({ description: 'Null once it was erased' }),
  at: z.object({ version: z.int(), recordedAt: instant }),
});

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

export const personPage = personItem
  .extend({ ...page, facts: z.array(personFact) })
  .meta({ id: 'PersonPage' });

export const postPage = postItem
  .extend({
    ...page,
    probation: z.boolean(),
    holders: z.array(z.object({ personId: z.string(), name: z.string(), since: day })),
    reservations: z.array(z.object({ caseId: z.string(), candidateId: z.string() })),
  })
  .meta({ id: 'PostPage' });

export const bodyPage = bodyItem
  .extend({ ...page, recusalEndsVote: z.boolean(), members: z.array(member) })
  .meta({ id: 'BodyPage' });

export const unitPage = unitItem
  .extend({ ...page, offices: z.array(office) })
  .meta({ id: 'UnitPage' });

export const accessPage = accessItem.extend(page).meta({ id: 'AccessPage' });

/** A page of a list of one kind of register. */
export const registerList = (things: string, item: z.ZodType) =>
  z
    .object({
      items: z.array(item),
      next: z.string().nullable(),
      dropped: z.array(z.string()),
      behind: z.boolean(),
    })
    .meta({ id: `${things[0]?.toUpperCase() ?? ''}${things.slice(1)}List` });
