import { type ReadDefinition, readDefinition } from '@jishi/commands';
import {
  diffProcedures,
  type ProcedureDefinition,
  procedureVersion,
  type RuleManifest,
  stepModule,
} from '@jishi/domain';
import type { z } from 'zod';
import type { definitionCheck, procedureDiff } from './procedure-schemas.js';
import type { KnownVersion } from './procedures.service.js';

type Check = z.infer<typeof definitionCheck>;

/** What a definition says, and what it has otherwise; or what is wrong with it, line by line. Nothing is recorded. */
export function checkOf(
  text: string,
  rules: RuleManifest,
  versions: readonly KnownVersion[],
): Check {
  // An overlay builds on what is published, never on what may yet be turned down.
  const published = versions.filter(({ status }) => status !== 'proposed');
  const named = (name: string) =>
    published.find(({ definition }) => procedureVersion(definition) === name)?.definition;
  const read = readDefinition(text, { rules, procedure: named });
  if (read.kind === 'unsound')
    return { sound: null, problems: read.problems.map((each) => ({ ...each })) };
  const inForce = published.find(
    ({ definition, status }) => status === 'in-force' && definition.id === read.definition.id,
  );
  const before = inForce?.definition ?? (read.base === null ? undefined : named(read.base));
  return { sound: soundView(read, before), problems: [] };
}

function soundView(
  { definition, base, draft }: Extract<ReadDefinition, { kind: 'sound' }>,
  before: ProcedureDefinition | undefined,
): NonNullable<Check['sound']> {
  const { id, title, steps } = definition;
  return {
    ...{ id, title, base },
    name: procedureVersion(definition),
    steps: steps.map(({ kind }) => ({ kind, title: stepModule(kind).title })),
    definition: { ...draft },
    differences: before ? diffOf(before, definition) : null,
  };
}

export function diffOf(
  from: ProcedureDefinition,
  to: ProcedureDefinition,
): z.infer<typeof procedureDiff> {
  return {
    from: procedureVersion(from),
    to: procedureVersion(to),
    items: diffProcedures(from, to).map((each) => ({ ...each })),
  };
}
