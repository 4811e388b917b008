export type {
  DueAct,
  NextStep,
  RecordActivities,
  Submitted,
} from './record/record-activities.js';
