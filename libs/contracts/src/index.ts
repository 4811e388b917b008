export { caseCommands } from './case.js';
export { commandSchema, commandSchemas } from './commands.js';
export { documentInput, id, isoDate, occurredOn, sealed, sealedInput } from './primitives.js';
export type { Label, SealedInput, Wire } from './primitives.js';
export { personFacts } from './registers/facts.js';
export { inspectionCommands } from './steps/inspection.js';
export { publicityCommands } from './steps/publicity.js';
export { problems, type ProblemCode } from './problems.js';
