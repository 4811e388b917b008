import { type Commands, commandIds, type Views } from '@jishi/commands';
import { type CaseRef, type StepRef, workflowIdOf } from '@jishi/contracts/names';
import { type CaseState, caseView, type OpenedCase, type StepView, stepView } from '@jishi/domain';
import type { Incidents, Observations, StoreClock } from '@jishi/event-store';
import type { RecordActivities } from './record-activities.js';
import { submission } from './submission.js';

export interface RecordActivityDependencies {
  readonly views: Views;
  readonly commands: Commands;
  readonly clock: StoreClock;
  readonly observations: Observations;
  readonly incidents: Incidents;
}

/** The activities of case and steps over the record. */
export function createRecordActivities(dependencies: RecordActivityDependencies): RecordActivities {
  return { ...reads(dependencies), ...submits(dependencies) };
}

function reads({
  views,
  clock,
  observations,
}: RecordActivityDependencies): Pick<RecordActivities, 'readStepView' | 'readCaseView'> {
  const asker = { kind: 'product', role: 'clock' } as const;
  return {
    async readStepView(step) {
      // Another process may just have moved a simulated clock, and what is due depends on it.
      await clock.refresh();
      const view = await views.open({ stream: streamOf(step), asker });
      const seen = view ? stepView(view.state as OpenedCase, step, view.context) : absent(step);
      await observations.note(workflowIdOf(step), seen.version);
      return seen;
    },
    async readCaseView(ofCase) {
      const [folded] = await views.states([streamOf(ofCase)]);
      const seen = caseView(ofCase.caseId, folded?.state as CaseState);
      await observations.note(workflowIdOf(ofCase), seen.version);
      return seen;
    },
  };
}

function submits(
  dependencies: RecordActivityDependencies,
): Pick<RecordActivities, 'submitClockAct' | 'submitOpenStep'> {
  const submit = submission(dependencies);
  return {
    submitClockAct({ step, deadline, act, due, version }) {
      const workflowId = workflowIdOf(step);
      return submit({
        subject: workflowId,
        incident: 'clock-act-refused',
        command: {
          stream: streamOf(step),
          name: act,
          data: { deadline },
          commandId: commandIds.ofClock(workflowId, deadline, due, version),
          asker: { kind: 'product', role: 'clock' },
          expected: version,
        },
      });
    },
    submitOpenStep({ step, version }) {
      const { caseId, step: kind, opening } = step;
      return submit({
        subject: workflowIdOf(step),
        incident: 'open-step-refused',
        command: {
          stream: streamOf(step),
          name: 'open-step',
          data: { step: kind, opening },
          commandId: commandIds.ofOpening(caseId, kind, opening),
          asker: { kind: 'product', role: 'orchestrator' },
          expected: version,
        },
      });
    },
  };
}

function streamOf({ caseId }: CaseRef): string {
  return `case/${caseId}`;
}

/** The record knows nothing of the case yet, or no more: a store that was restored may be behind its workflows. */
function absent(step: StepRef): StepView {
  const { caseId, step: kind, opening } = step;
  return {
    caseId,
    step: kind,
    opening,
    version: 0,
    status: 'absent',
    facts: {},
    deadlines: [],
    outcome: null,
  };
}
