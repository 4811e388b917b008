export { installRuntime, type RuntimeLog } from './runtime.js';
export { createWorkers, type Workers, type WorkersOptions } from './workers.js';
