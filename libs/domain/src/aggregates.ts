import { accessAggregate } from './access/aggregate.js';
import { firstAdminAggregate } from './access/first-admin.js';
import { takenAggregate } from './access/taken.js';
import { accountabilityAggregate } from './accountability/aggregate.js';
import { calendarAggregate } from './calendar/calendar-aggregate.js';
import { clockAggregate } from './calendar/clock-aggregate.js';
import { caseActs } from './case/acts.js';
import { caseAggregate } from './case/aggregate.js';
import { meetingAggregate } from './meeting/aggregate.js';
import { procedureAggregate } from './procedure/procedure-aggregate.js';
import { bodyAggregate } from './registers/body-aggregate.js';
import { caseNumbersAggregate } from './registers/case-numbers.js';
import { personAggregate } from './registers/person-aggregate.js';
import { postAggregate } from './registers/post-aggregate.js';
import type { RegisterAggregate } from './registers/register.js';
import { unitAggregate } from './registers/unit-aggregate.js';
import type { Aggregate } from './shared/aggregate.js';
import type { Text } from './shared/text.js';
import { stepModules } from './steps/index.js';

/** The kinds of stream whose acts no procedure governs. */
const registerAggregates: readonly RegisterAggregate<unknown>[] = [
  unitAggregate,
  personAggregate,
  postAggregate,
  bodyAggregate,
  meetingAggregate,
  accountabilityAggregate,
  accessAggregate,
  firstAdminAggregate,
  takenAggregate,
  clockAggregate,
  calendarAggregate,
  caseNumbersAggregate,
  procedureAggregate,
];

/** Every kind of stream that commands and events belong to, by the prefix of its streams. */
export const aggregates: { readonly [prefix: string]: Aggregate<unknown> } = Object.fromEntries(
  [caseAggregate as Aggregate<unknown>, ...registerAggregates].map((aggregate) => [
    aggregate.prefix,
    aggregate,
  ]),
);

/** What stands before the `/` of a stream; the whole of `clock` and `firstadmin`, which are one stream each. */
export function prefixOf(stream: string): string {
  const slash = stream.indexOf('/');
  return slash < 0 ? stream : stream.slice(0, slash);
}

/** @throws where no kind of stream has this prefix */
export function aggregateOf(stream: string): Aggregate<unknown> {
  const prefix = prefixOf(stream);
  const aggregate = Object.hasOwn(aggregates, prefix) ? aggregates[prefix] : undefined;
  if (!aggregate) throw new Error(`no kind of stream is called ${prefix}`);
  return aggregate;
}

const titles: ReadonlyMap<string, Text> = new Map(
  [caseActs, ...stepModules.map(({ acts }) => acts), ...registerAggregates.map(({ acts }) => acts)]
    .flatMap((acts) => Object.entries(acts))
    .map(([name, { title }]) => [name, title]),
);

/** What an act is called, whatever stream it is given on; undefined where there is no such act. */
export function titleOf(act: string): Text | undefined {
  return titles.get(act);
}
