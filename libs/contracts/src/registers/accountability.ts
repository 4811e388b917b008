import type { DecideAccountabilityMatter, OpenAccountabilityMatter } from '@jishi/domain';
import { z } from 'zod';
import {
  choice,
  documentInput,
  id,
  isoDate,
  labelled,
  sealedInput,
  type Wire,
} from '../primitives.js';

/** Acts on a matter of accountability. */
export const accountabilityCommands = {
  'open-accountability-matter': z.strictObject({
    unitId: id.meta({ zh: '单位', en: 'Unit', input: 'unit' }),
    personId: id.meta({ zh: '拟问责人员', en: 'Person', input: 'person' }),
    openedOn: labelled(isoDate, '启动日期', 'Opened on'),
    title: sealedInput('问责事项', 'Matter'),
    document: documentInput('启动问责材料', 'Document'),
  }) satisfies z.ZodType<Wire<OpenAccountabilityMatter>>,
  'decide-accountability-matter': z.strictObject({
    decidedOn: labelled(isoDate, '决定日期', 'Decided on'),
    decision: choice('决定', 'Decision', {
      'not-held': { zh: '不予问责', en: 'not held accountable' },
      lighter: { zh: '从轻问责', en: 'held, lighter' },
      reduced: { zh: '减轻问责', en: 'held, reduced' },
      held: { zh: '予以问责', en: 'held accountable' },
    }),
    document: documentInput('问责决定', 'Decision'),
  }) satisfies z.ZodType<Wire<DecideAccountabilityMatter>>,
};
