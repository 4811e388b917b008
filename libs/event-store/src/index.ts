export { createPool, type PoolOptions } from './connection.js';
export { StoreError, type StoreErrorCode } from './store-error.js';
export type { ClockReading } from './store-clock.js';
