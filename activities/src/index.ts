export {
  createRecordActivities,
  type RecordActivityDependencies,
} from './record/create-record-activities.js';
export type {
  DueAct,
  NextStep,
  RecordActivities,
  Submitted,
} from './record/record-activities.js';
