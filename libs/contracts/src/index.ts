export { caseCommands } from './case.js';
export { commandSchema, commandSchemas } from './commands.js';
export { documentInput, id, isoDate, occurredOn, sealed, sealedInput } from './primitives.js';
export type { Label, SealedInput, Wire } from './primitives.js';
export { personFacts } from './registers/facts.js';
export { publicityCommands } from './steps/publicity.js';
