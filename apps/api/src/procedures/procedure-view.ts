import {
  type ActDefinition,
  allRules,
  type ProcedureDefinition,
  procedureVersion,
  type Role,
  type RuleUse,
  roleTitles,
  type StepDefinition,
  stepModule,
  titleOf,
} from '@jishi/domain';
import type { z } from 'zod';
import type { procedureVersionPage } from './procedure-schemas.js';
import type { KnownVersion } from './procedures.service.js';

type Page = z.infer<typeof procedureVersionPage>;

export function versionLine(known: KnownVersion) {
  const { definition, status, effectiveFrom, base, runningCases } = known;
  const { version, caseKind, title } = definition;
  const name = procedureVersion(definition);
  return { name, version, caseKind, title, status, effectiveFrom, base, runningCases };
}

/** A version with the names that people read. */
export function versionPage(known: KnownVersion): Page {
  const { id, acts, steps }: ProcedureDefinition = known.definition;
  return {
    ...versionLine(known),
    id,
    acts: actLines(acts),
    steps: steps.map(stepView),
  };
}

function stepView(step: StepDefinition): Page['steps'][number] {
  const { kind, owner, sla, acts, gates, clocks, documents } = step;
  const { title, catalogue } = stepModule(kind);
  return {
    ...{ kind, title, sla },
    owner: titled(owner),
    acts: actLines(acts),
    gates: gates.map(ruleLine),
    clocks: Object.entries(clocks).map(([name, { length, unit, protects, reminder }]) => ({
      ...{ name, length, unit, reminder },
      title: catalogue.clocks[name]?.title ?? { zh: name, en: name },
      protects: protects === true,
    })),
    documents: [...documents],
  };
}

function actLines(acts: { readonly [act: string]: ActDefinition }): Page['acts'] {
  return Object.entries(acts).map(([name, { roles, rules, closes, signs }]) => ({
    name,
    title: titleOf(name) ?? { zh: name, en: name },
    roles: roles.map(titled),
    rules: rules.map(ruleLine),
    closes: closes ?? null,
    signs: signs === true,
  }));
}

function titled(role: Role) {
  return { role, title: roleTitles[role] };
}

function ruleLine({ rule, with: overrides = {} }: RuleUse) {
  const title = allRules().find(({ id }) => id === rule)?.title ?? { zh: rule, en: rule };
  return { rule, title, with: { ...overrides } };
}
