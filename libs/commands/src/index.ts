export { clientKey, commandIds, newStream, topUnit } from './command-ids.js';
export type { CommandDependencies, Commands } from './commands.js';
export { type ReadDefinition, readDefinition } from './definition-text/read-definition.js';
export { createCommands } from './execute.js';
export { type OpenRecord, openRecord, type RecordOptions } from './open-record.js';
export { caseRun, type OpenRun, openCases, openRunsOf } from './open-runs.js';
export { createRedeciding, type Redecided, type Redeciding } from './redeciding/redeciding.js';
export { closeRefusalWindows, MOST_ATTEMPTS } from './refusals.js';
export type { Rehearsal } from './rehearsing.js';
export type {
  Asker,
  CommandAnswer,
  CommandRequest,
  FieldProblem,
  Recorded,
  Refused,
} from './request.js';
export { createViews, type Position, type View, type ViewRequest, type Views } from './views.js';
