import type { z } from 'zod';
import { caseCommands } from './case.js';
import { meetingCommands } from './meeting.js';
import { accessCommands, firstAdminCommands } from './registers/access.js';
import { bodyCommands } from './registers/body.js';
import { personCommands } from './registers/person.js';
import { postCommands } from './registers/post.js';
import { calendarCommands, clockCommands } from './registers/time.js';
import { unitCommands } from './registers/unit.js';
import { analysisCommands } from './steps/analysis.js';
import { decisionCommands } from './steps/decision.js';
import { inspectionCommands } from './steps/inspection.js';
import { probationCommands } from './steps/probation.js';
import { proposalCommands } from './steps/proposal.js';
import { publicityCommands } from './steps/publicity.js';
import { recommendationCommands } from './steps/recommendation.js';

/** One schema per command, by the prefix of the streams on which it is given. */
export const commandSchemas: {
  readonly [prefix: string]: { readonly [command: string]: z.ZodType };
} = {
  case: {
    ...caseCommands,
    ...analysisCommands,
    ...proposalCommands,
    ...recommendationCommands,
    ...inspectionCommands,
    ...decisionCommands,
    ...publicityCommands,
    ...probationCommands,
  },
  unit: unitCommands,
  person: personCommands,
  post: postCommands,
  body: bodyCommands,
  meeting: meetingCommands,
  access: accessCommands,
  firstadmin: firstAdminCommands,
  clock: clockCommands,
  calendar: calendarCommands,
};

export function commandSchema(prefix: string, command: string): z.ZodType | undefined {
  const schemas = commandSchemas[prefix];
  return schemas && Object.hasOwn(schemas, command) ? schemas[command] : undefined;
}
