import type { Rank } from '@jishi/domain';
import { choice } from '../primitives.js';

export const rank = choice<Rank>('职务层次', 'Rank', {
  'section-deputy': { zh: '乡科级副职', en: 'section, deputy' },
  'section-principal': { zh: '乡科级正职', en: 'section, principal' },
  'division-deputy': { zh: '县处级副职', en: 'division, deputy' },
  'division-principal': { zh: '县处级正职', en: 'division, principal' },
  'bureau-deputy': { zh: '厅局级副职', en: 'bureau, deputy' },
  'bureau-principal': { zh: '厅局级正职', en: 'bureau, principal' },
  'ministry-deputy': { zh: '省部级副职', en: 'ministry, deputy' },
  'ministry-principal': { zh: '省部级正职', en: 'ministry, principal' },
});
