export type { AppLogin } from './app-login.js';
export {
  type Attempts,
  type AttemptWindow,
  createAttempts,
  type NotedAttempt,
} from './attempts.js';
export { createPool, type PoolOptions } from './connection.js';
export { createDataSource } from './data-source.js';
export { createEventReader, type EventReader, type KeptAnswer } from './event-reader.js';
export type { SequencedEvent } from './event-rows.js';
export { createFollower, type Follower, type FollowerOptions } from './follower.js';
export { createIncidents, type Incident, type Incidents } from './incidents.js';
export { type MigrateOptions, migrate } from './migrate.js';
export { createObservations, type Observations } from './observations.js';
export { readOpenCases } from './open-cases.js';
export { followerPosition, type Progress, readProgress } from './progress.js';
export { createSequencer, type Sequencer, type SequencerOptions } from './sequencer.js';
export { createSignInsTaken, type SignInsTaken } from './sign-ins-taken.js';
export { type ClockReading, createStoreClock, type StoreClock } from './store-clock.js';
export { StoreError, type StoreErrorCode } from './store-error.js';
export { readStoreInfo, type StoreInfo } from './store-info.js';
