import type { MatterOfAccountability } from '@jishi/domain';
import { z } from 'zod';
import { day, text } from '../common/schemas.js';
import type { Names, NamesWanted } from './names.service.js';
import { type RegisterKind, sealedTitle } from './register-kind.js';
import { page } from './register-schemas.js';

const item = z
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

/** Matters of accountability. */
export const accountability: RegisterKind = {
  prefix: 'accountability',
  creates: 'open-accountability-matter',
  item,
  page: item
    .extend({
      ...page,
      checks: z
        .array(z.object({ caseId: z.string(), name: z.string() }))
        .meta({ description: 'The cases of fault tolerance, each by its number and title' }),
      decidedOn: day.nullable(),
    })
    .meta({ id: 'AccountabilityPage' }),
  row: (row, names) => ({
    ...row,
    unitName: names.unit(row.unitId ?? ''),
    name: names.person(row.personId ?? ''),
    title: sealedTitle(row).map((each) => names.text(each))[0] ?? '',
  }),
  view: {
    wanted: ({ unitId, personId, title, checks }: MatterOfAccountability): NamesWanted => ({
      units: [unitId],
      persons: [personId],
      cases: checks,
      texts: [title],
    }),
    show: (state: MatterOfAccountability, names: Names) => {
      const { accountabilityId, unitId, personId, openedOn, checks, decision, version } = state;
      return {
        ...{ accountabilityId, unitId, personId, openedOn, version },
        unitName: names.unit(unitId),
        name: names.person(personId),
        title: names.text(state.title),
        checks: checks.map((caseId) => ({ caseId, name: names.case(caseId) })),
        decided: decision?.decision ?? null,
        decidedOn: decision?.decidedOn ?? null,
      };
    },
  },
};
