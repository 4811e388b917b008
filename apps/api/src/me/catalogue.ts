import { commandSchemas } from '@jishi/contracts';
import {
  type ActDefinition,
  allRules,
  type ProcedureDefinition,
  procedureVersion,
  type Role,
  roleTitles,
  stepModules,
  titleOf,
} from '@jishi/domain';
import type { Library } from '@jishi/procedures';
import { z } from 'zod';
import { ruleView } from '../commands/refusal-view.js';
import type { catalogue } from './me-schemas.js';

type Catalogue = z.infer<typeof catalogue>;

/** Everything that forms, menus and citations are made of: the same schemas and definitions that decide. */
export function catalogueOf(library: Library): Catalogue {
  return {
    acts: Object.entries(commandSchemas).flatMap(([prefix, commands]) =>
      Object.entries(commands).map(([name, schema]) => actEntry(library, { prefix, name, schema })),
    ),
    rules: allRules().map(({ id }) => {
      const { rule, ...cited } = ruleView(id);
      return { id: rule, ...cited };
    }),
    roles: roleTitles,
    steps: stepModules.map(({ kind, title }) => ({ kind, title })),
    procedures: library.procedures.map(procedureEntry),
  };
}

/** A definition as the form that opens a case offers it. */
export function procedureEntry(definition: ProcedureDefinition): Catalogue['procedures'][number] {
  return {
    version: procedureVersion(definition),
    title: definition.title,
    steps: definition.steps.map(({ kind, acts, documents }) => ({
      kind,
      acts: Object.keys(acts),
      documents: [...documents],
    })),
  };
}

interface Command {
  readonly prefix: string;
  readonly name: string;
  readonly schema: z.ZodType;
}

function actEntry(library: Library, { prefix, name, schema }: Command): Catalogue['acts'][number] {
  const uses = usesOf(library, prefix, name);
  const { $schema: _, ...jsonSchema } = z.toJSONSchema(schema, { io: 'input' });
  return {
    prefix,
    name,
    title: titleOf(name) ?? { zh: name, en: name },
    schema: jsonSchema,
    roles: [...new Set(uses.flatMap(({ roles }): readonly Role[] => roles))],
    signs: uses.some(({ signs }) => signs === true),
  };
}

/** The lines of an act in every definition and table that names it. */
function usesOf(
  { procedures, acts }: Library,
  prefix: string,
  name: string,
): readonly ActDefinition[] {
  const tables =
    prefix === 'case'
      ? procedures.flatMap((each) => [each.acts, ...each.steps.map((step) => step.acts)])
      : [acts[prefix] ?? {}];
  return tables.flatMap((table) => (Object.hasOwn(table, name) ? (table[name] ?? []) : []));
}
