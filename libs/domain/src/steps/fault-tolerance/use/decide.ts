import { act } from '../../../shared/step-module.js';
import { correctionCheckOf } from '../correction/events.js';
import { determinationOf } from '../determination/events.js';
import { onDay } from '../on-day.js';
import type { NotifyOrganisationDepartment, RecordResultUse } from './commands.js';
import { useEvent } from './events.js';

export const useActs = {
  'notify-organisation-department': act<NotifyOrganisationDepartment>(
    { zh: '函告组织部门', en: 'Notify the organisation department' },
    (input) =>
      onDay(
        input,
        { field: 'notifiedOn', notBefore: determinationOf(input.state).decidedOn },
        useEvent('OrganisationDepartmentNotified', input.data),
      ),
  ),
  'record-result-use': act<RecordResultUse>(
    { zh: '记录结果运用', en: 'Record the use of the result' },
    (input) =>
      onDay(
        input,
        { field: 'usedOn', notBefore: correctionCheckOf(input.state).checkedOn },
        useEvent('ToleranceResultUsed', input.data),
      ),
  ),
};
