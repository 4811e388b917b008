export { clientKey, commandIds, newStream } from './command-ids.js';
export { type CommandDependencies, type Commands, createCommands } from './execute.js';
export type {
  Asker,
  CommandAnswer,
  CommandRequest,
  FieldProblem,
  Recorded,
  Refused,
} from './request.js';
export { openRecord, type OpenRecord, type RecordOptions } from './open-record.js';
export { createViews, type Position, type View, type ViewRequest, type Views } from './views.js';
