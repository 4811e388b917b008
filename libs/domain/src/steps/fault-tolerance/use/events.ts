import { type EventTable, set } from '../../../case/fold.js';
import type { Fact, StepRun } from '../../../case/state.js';
import { eventsOf } from '../../../registers/folding.js';
import type { NotifyOrganisationDepartment, RecordResultUse } from './commands.js';

type UseEvents = {
  ToleranceResultUsed: RecordResultUse;
  OrganisationDepartmentNotified: NotifyOrganisationDepartment;
};

export const useEvent = eventsOf<UseEvents>();

export const useEvents = {
  ToleranceResultUsed: { schemaVersion: 1, fold: set('use') },
  OrganisationDepartmentNotified: { schemaVersion: 1, fold: set('notified') },
} as const satisfies EventTable;

export type UseFacts = {
  readonly use?: Fact<RecordResultUse>;
  readonly notified?: Fact<NotifyOrganisationDepartment>;
};

export function useFacts(run: StepRun): UseFacts {
  return run.facts;
}
