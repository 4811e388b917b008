import type { RecordActivities } from '@jishi/activities';
import {
  type CaseRef,
  type Progress,
  progressQuery,
  type RunRef,
  recordedSignal,
  type StepRef,
} from '@jishi/contracts/names';
import type { CaseView, StepFacts, StepView } from '@jishi/domain';
import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  proxyActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import { createInbox } from './inbox.js';
import { leadCase } from './lead-case.js';
import type { Ports } from './ports.js';
import { followStep, type StepRecord } from './step-record.js';

/** This is the one file that knows the engine. */

const recorded = defineSignal<[number | null]>(recordedSignal);
const progress = defineQuery<Progress>(progressQuery);

/** Reading and submitting are idempotent and tried for as long as it takes: a database that is away comes back. */
const activities = proxyActivities<RecordActivities>({
  startToCloseTimeout: '10 seconds',
  retry: { initialInterval: '250 milliseconds', maximumInterval: '30 seconds' },
});

/** Follows one opening of a step in the record. */
export function follow<Kind extends keyof StepFacts>(step: StepRef): Promise<StepRecord<Kind>> {
  return followStep<Kind>({
    ...enginePorts(step, () => activities.readStepView(step), nextTimerOf),
    submit: (due) => activities.submitClockAct({ ...due, step }),
  });
}

/** Follows a case from its opening to its end. */
export function lead(ofCase: CaseRef): Promise<void> {
  return leadCase({
    ...enginePorts(
      ofCase,
      () => activities.readCaseView(ofCase),
      () => null,
    ),
    open: ({ step, opening, version }) =>
      activities.submitOpenStep({ step: { caseId: ofCase.caseId, step, opening }, version }),
  });
}

function enginePorts<View extends CaseView | StepView>(
  run: RunRef,
  read: () => Promise<View>,
  nextTimer: (view: View) => Progress['nextTimer'],
): Ports<View> {
  const inbox = createInbox();
  let now: Progress = { waitingFor: 'the record', nextTimer: null, version: 0 };
  setHandler(recorded, (version) => inbox.put(version));
  setHandler(progress, () => now);
  return {
    read() {
      inbox.beginReading();
      return read();
    },
    async news(seen, seconds) {
      const hasNews = () => inbox.hasNews(seen);
      if (seconds === null) await condition(hasNews);
      else await condition(hasNews, Math.ceil(seconds * 1000));
    },
    async renew() {
      if (!workflowInfo().continueAsNewSuggested) return;
      await condition(allHandlersFinished);
      await continueAsNew(run);
    },
    settled: () => condition(allHandlersFinished),
    report(waitingFor, view) {
      now = { waitingFor, nextTimer: nextTimer(view), version: view.version };
    },
  };
}

function nextTimerOf({ deadlines }: StepView): Progress['nextTimer'] {
  const [next] = deadlines
    .filter(({ inSeconds }) => inSeconds > 0)
    .toSorted((one, other) => one.inSeconds - other.inSeconds);
  return next ? { name: next.name, due: next.due } : null;
}
