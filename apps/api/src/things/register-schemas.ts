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
    decidedBy: text
      .nullable()
      .meta({ description: 'The body that the authority matrix names; null where it names none' }),
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

/** Null where none was given. */
const source = z
  .string()
  .nullable()
  .meta({ description: 'The address of the document that the fact is taken from' });

/** What every page has. */
export const page = { acts: z.array(offeredAct), now: instant, asOf: z.string().nullable() };

const member = z.object({
  personId: z.string(),
  name: z.string(),
  from: day,
  to: day.nullable(),
  principal: z.boolean(),
  source,
});

const office = z.object({
  officeId: z.string(),
  office: z.string(),
  personId: z.string(),
  name: z.string(),
  from: day,
  to: day.nullable(),
  source,
});

const personFact = z.object({
  factId: z.string(),
  kind: z.string(),
  status: z.enum(['proposed', 'confirmed', 'withdrawn']),
  value: facts.nullable().meta({ description: 'Null once it was erased' }),
  source,
  at: z.object({ version: z.int(), recordedAt: instant }),
});

const holder = z.object({
  personId: z.string(),
  name: z.string(),
  since: day,
  caseId: z.string().nullable().meta({ description: 'The case that appointed him' }),
  source,
});

export const personPage = personItem
  .extend({ ...page, facts: z.array(personFact) })
  .meta({ id: 'PersonPage' });

export const postPage = postItem
  .extend({
    ...page,
    probation: z.boolean(),
    source,
    decidedBySource: source,
    holders: z.array(holder),
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
