export { cn2026v1, cn2026v1EnglishNames } from './calendars/cn-2026-1.js';
export { faultTolerance } from './fault-tolerance/index.js';
export { type Library, library, libraryOf, offeredOn } from './library.js';
export { meetingActs } from './meeting-acts.js';
export { promotion } from './promotion/index.js';
export { registerActs } from './register-acts.js';
