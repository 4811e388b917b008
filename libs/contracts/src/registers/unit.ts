import type { EndOffice, Office, RecordOffice, RegisterUnit, RenameUnit } from '@jishi/domain';
import { z } from 'zod';
import { bilingual, choice, id, isoDate, labelled, type Wire } from '../primitives.js';
import { source } from './source.js';

const office = choice<Office>('职务', 'Office', {
  secretary: { zh: '党组织书记', en: 'secretary' },
  'discipline-secretary': { zh: '纪委书记', en: 'discipline secretary' },
  'department-head': { zh: '组织部负责人', en: 'department head' },
});

/** Acts on a unit and on who holds its offices. */
export const unitCommands = {
  'register-unit': z.strictObject({
    parentId: id.nullable().meta({ zh: '上级单位', en: 'Unit above', input: 'unit' }),
    name: bilingual('名称', 'Name'),
  }) satisfies z.ZodType<Wire<RegisterUnit>>,
  'rename-unit': z.strictObject({ name: bilingual('名称', 'Name') }) satisfies z.ZodType<
    Wire<RenameUnit>
  >,
  'record-office': z.strictObject({
    office,
    personId: id.meta({ zh: '任职人', en: 'Holder', input: 'person' }),
    from: labelled(isoDate, '任职起始日', 'First day'),
    to: labelled(isoDate.nullable(), '任职截止日', 'Last day'),
    source,
  }) satisfies z.ZodType<Wire<RecordOffice>>,
  'end-office': z.strictObject({
    officeId: labelled(id, '任职记录', 'Office held'),
    to: labelled(isoDate, '任职截止日', 'Last day'),
    source,
  }) satisfies z.ZodType<Wire<EndOffice>>,
};
