import type { ProcedureDefinition } from '@jishi/domain';
import { promotion } from './promotion/index.js';

/** Art. 37: principals of city and county teams; the standing committee nominates, the plenary decides by secret ballot. */
export const principal: ProcedureDefinition = {
  ...promotion,
  id: 'principal',
  caseKind: 'principal',
  title: { zh: '市县党政正职（全委会票决）', en: 'Principal by plenary ballot' },
  acts: {
    ...promotion.acts,
    'open-case': { roles: ['officer'], rules: [{ rule: 'B05', with: { onlyPlenary: true } }] },
  },
};
