import { commandSchemas, occurredOn } from '@jishi/contracts';
import { titleOf } from '@jishi/domain';
import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { attempts } from '../cases/case-schemas.js';
import { rehearsal } from '../commands/rehearsal-schema.js';
import { begun, recorded } from '../common/schemas.js';
import { storedEvents } from '../things/event-schemas.js';
import { pageQuery } from '../things/page-query.js';
import { type RegisterName, registerKinds } from '../things/register-kinds.js';
import { registerQuery } from '../things/register-list.service.js';
import { registerList } from '../things/register-schemas.js';
import { type ThingKind, thingKinds } from '../things/thing.js';
import {
  commandHeaders,
  pathAct,
  pathId,
  queryParameters,
  rehearsalHeaders,
} from './parameters.js';
import type { Operation } from './problem-responses.js';
import type { Components } from './schemas.js';

type Paths = OpenAPIObject['paths'];

/** The routes of all things written out, each command with the schema by which it is read. */
export function thingPaths(components: Components): Paths {
  const things = Object.values(thingKinds).map((kind) => pathsOf(kind, components));
  return Object.assign(
    {},
    ...things,
    ...singles.map((each) => commandPaths(each, components)),
  ) as Paths;
}

/** Streams that are the only one of their kind. */
const singles = [
  { prefix: 'clock', base: '/v1/clock', parameters: [] },
  { prefix: 'calendar', base: '/v1/calendar', parameters: [] },
  { prefix: 'procedure', base: '/v1/procedures/{id}', parameters: [pathId()] },
];

function pathsOf(kind: ThingKind, components: Components): Paths {
  const { things, prefix, creates } = kind;
  const base = `/v1/${things}`;
  const begin = command({ components, prefix, name: creates, tag: things, answer: begun });
  return {
    [base]: { ...(things === 'cases' ? {} : { get: listOf(things, components) }), post: begin },
    ...(things === 'cases' ? {} : { [`${base}/{id}`]: { get: pageOf(things, components) } }),
    [`${base}/{id}/events`]: { get: eventsOf(things, components) },
    ...(things === 'cases' ? {} : { [`${base}/{id}/acts`]: { get: actsOf(things, components) } }),
    [`${base}/{id}/rehearsals/{name}`]: { post: rehearsalOf(kind, components) },
    ...commandPaths(
      { prefix, base: `${base}/{id}`, parameters: [pathId()], except: creates },
      components,
    ),
  };
}

interface Commands {
  readonly prefix: string;
  readonly base: string;
  readonly parameters: readonly ReturnType<typeof pathId>[];
  readonly except?: string;
}

function commandPaths(
  { prefix, base, parameters, except }: Commands,
  components: Components,
): Paths {
  const tag = base.split('/')[2] ?? prefix;
  const names = Object.keys(commandSchemas[prefix] ?? {}).filter((name) => name !== except);
  const paths = names.map((name) => {
    const post = command({ components, prefix, name, tag, answer: recorded });
    const all = [...parameters, ...(post.parameters ?? [])];
    return [`${base}/commands/${name}`, { post: { ...post, parameters: all } }];
  });
  return Object.fromEntries(paths) as Paths;
}

interface CommandParts {
  readonly components: Components;
  readonly prefix: string;
  readonly name: string;
  readonly tag: string;
  readonly answer: z.ZodType;
}

function command({ components, prefix, name, tag, answer }: CommandParts): Operation {
  const data = commandSchemas[prefix]?.[name] ?? z.unknown();
  const body = z.strictObject({ data, occurredOn: occurredOn.nullable().optional() });
  return {
    operationId: camel(name),
    summary: `${titleOf(name)?.en ?? name} · ${titleOf(name)?.zh ?? name}`,
    tags: [tag],
    parameters: commandHeaders,
    requestBody: {
      required: true,
      content: { 'application/json': { schema: components.of(body, 'input') } },
    },
    responses: { 201: answered('Recorded', answer, components) },
  };
}

function listOf(things: RegisterName, components: Components): Operation {
  return {
    operationId: `list${pascal(things)}`,
    tags: [things],
    parameters: queryParameters(components, registerQuery),
    responses: {
      200: answered('A page', registerList(things, registerKinds[things].item), components),
    },
  };
}

function pageOf(things: RegisterName, components: Components): Operation {
  return {
    operationId: `get${pascal(thingKinds[things].prefix)}`,
    tags: [things],
    parameters: [pathId(), ...queryParameters(components, pageQuery)],
    responses: { 200: answered('As it stands, or stood', registerKinds[things].page, components) },
  };
}

function eventsOf(things: string, components: Components): Operation {
  return {
    operationId: `get${pascal(things)}Events`,
    tags: [things],
    parameters: [pathId()],
    responses: { 200: answered('The stream as it stands in the record', storedEvents, components) },
  };
}

function actsOf(things: string, components: Components): Operation {
  return {
    operationId: `get${pascal(things)}Acts`,
    tags: [things],
    parameters: [pathId()],
    responses: { 200: answered('Every act, allowed or refused', attempts, components) },
  };
}

function rehearsalOf({ things, prefix, creates }: ThingKind, components: Components): Operation {
  const names = Object.keys(commandSchemas[prefix] ?? {}).filter((name) => name !== creates);
  const body = z.strictObject({ data: z.json(), occurredOn: occurredOn.nullable().optional() });
  return {
    operationId: `rehearse${pascal(things)}`,
    tags: [things],
    parameters: [pathId(), pathAct(names), ...rehearsalHeaders],
    requestBody: {
      required: true,
      content: { 'application/json': { schema: components.of(body, 'input') } },
    },
    responses: { 200: answered('What the act would come to now', rehearsal, components) },
  };
}

function answered(description: string, schema: z.ZodType, components: Components) {
  return { description, content: { 'application/json': { schema: components.of(schema) } } };
}

function camel(name: string): string {
  return name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function pascal(name: string): string {
  return `${name[0]?.toUpperCase() ?? ''}${camel(name).slice(1)}`;
}
