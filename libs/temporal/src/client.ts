export { type Condition, conditionOf, type RunStatus, statusOf } from './condition.js';
export { connectTemporal, type Temporal, type TemporalOptions } from './connection.js';
export { inParallel } from './in-parallel.js';
export { type Nudged, nudge, rebuild } from './nudge.js';
export { type Expected, repair } from './repair.js';
export { type RunningRun, runningRuns } from './running.js';
export { terminate } from './terminate.js';
