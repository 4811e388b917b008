import { z } from 'zod';
import { day, text } from '../common/schemas.js';

/** A matter of accountability as lists show it. */
export const accountabilityItem = z
  .object({
    accountabilityId: z.string(),
    unitId: z.string(),
    unitName: text,
    personId: z.string(),
    name: z.string(),
    title: z.string(),
    openedOn: day,
    decided: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: 'AccountabilityItem' });

/** Its page, with what every page has. */
export const accountabilityPage = <Page extends z.ZodRawShape>(page: Page) =>
  accountabilityItem
    .extend({
      ...page,
      checks: z
        .array(z.object({ caseId: z.string(), name: z.string() }))
        .meta({ description: 'The cases of fault tolerance, each by its number and title' }),
      decidedOn: day.nullable(),
    })
    .meta({ id: 'AccountabilityPage' });
