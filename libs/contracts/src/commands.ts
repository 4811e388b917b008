import type { z } from 'zod';
import { caseCommands } from './case.js';
import { correctionCommands } from './correction.js';
import { meetingCommands } from './meeting.js';
import { procedureCommands } from './procedure.js';
import { accessCommands, firstAdminCommands } from './registers/access.js';
import { accountabilityCommands } from './registers/accountability.js';
import { bodyCommands } from './registers/body.js';
import { personCommands } from './registers/person.js';
import { postCommands } from './registers/post.js';
import { calendarCommands, clockCommands } from './registers/time.js';
import { unitCommands } from './registers/unit.js';
import { stepCommands } from './steps/index.js';

/** One schema per command, by the prefix of the streams on which it is given. */
export const commandSchemas: {
  readonly [prefix: string]: { readonly [command: string]: z.ZodType };
} = {
  case: { ...caseCommands, ...correctionCommands, ...stepCommands },
  unit: unitCommands,
  person: personCommands,
  post: postCommands,
  body: bodyCommands,
  meeting: meetingCommands,
  accountability: accountabilityCommands,
  access: accessCommands,
  firstadmin: firstAdminCommands,
  clock: clockCommands,
  calendar: calendarCommands,
  procedure: procedureCommands,
};

export function commandSchema(prefix: string, command: string): z.ZodType | undefined {
  const schemas = commandSchemas[prefix];
  return schemas && Object.hasOwn(schemas, command) ? schemas[command] : undefined;
}
