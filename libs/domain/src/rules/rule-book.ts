import type { ActDefinition, ProcedureDefinition, RuleUse } from '../procedure/definition.js';
import { procedureVersion, type StepKind } from '../procedure/definition.js';
import type { JsonObject } from '../shared/json.js';
import { fill, type Text } from '../shared/text.js';
import { allRules } from './catalogue.js';
import type { RuleExplanation } from './explained/explanation.js';
import { explained } from './explained/index.js';
import { openPoints } from './explained/open-points.js';
import { supervision } from './explained/supervision.js';
import { familyOf, type RuleFamily } from './families.js';
import { type RuleId, ruleIds } from './ids.js';
import type { RuleInput } from './input.js';
import type { Citation, Rule, RuleManifest } from './rule.js';
import { inWords } from './wording.js';

/** Where a rule is asked for: at an act, or as a gate of a step, of a procedure or of another stream. */
export interface RulePlace {
  /** `<id>@<version>` of the procedure; null for a stream that none governs. */
  readonly procedure: string | null;
  /** The prefix of such a stream, for example `meeting`. */
  readonly stream: string | null;
  readonly step: StepKind | null;
  /** Null for a gate. */
  readonly act: string | null;
  /** Parameters that are otherwise here. */
  readonly with: JsonObject;
}

/** All that there is to read about one rule. */
export interface RuleEntry extends RuleExplanation {
  readonly id: RuleId;
  readonly family: RuleFamily;
  readonly title: Text;
  readonly cites: Citation;
  /** Null for a rule that nothing decides yet. */
  readonly rule: Rule<RuleInput> | null;
  /** By rules version, the newest first. */
  readonly versions: readonly {
    readonly version: string;
    readonly implementation: number;
    readonly parameters: JsonObject;
  }[];
  /** Who may let the act go on all the same, and how; null where nobody may. */
  readonly waiver: Text | null;
  readonly places: readonly RulePlace[];
  readonly openPoints: readonly Text[];
}

/** What rules are in force, and what asks for them. */
export interface RuleSources {
  readonly procedures: readonly ProcedureDefinition[];
  readonly acts: { readonly [prefix: string]: { readonly [act: string]: ActDefinition } };
  /** The newest last; the words of a predicate take its parameters. */
  readonly manifests: readonly RuleManifest[];
}

const superiorConsent: Text = {
  zh: '上级党委（组织部门）在办理前作出的同意答复，附文件',
  en: 'the superior Party committee (its organisation department), by a consent on record before the act, with its document',
};

type PlaceOfRule = RulePlace & { readonly rule: RuleId };

/** Every rule as a person reads it; for pages and catalogues alike, so that they cannot say different things. */
export function ruleBook({ procedures, acts, manifests }: RuleSources): readonly RuleEntry[] {
  const rules = allRules();
  const places = [...procedures.flatMap(placesIn), ...Object.entries(acts).flatMap(placesOn)];
  return ruleIds.map((id) => {
    const rule = rules.find((each) => each.id === id) ?? null;
    const versions = versionsOf(id, rule, manifests);
    const { predicate, shown, sealed, effects } = explained[id];
    return {
      ...{ id, family: familyOf(id), ...headOf(id, rule), rule, versions, shown, sealed, effects },
      waiver: effects.includes('superior') ? superiorConsent : null,
      predicate: filled(predicate, versions[0]?.parameters ?? {}),
      places: places.filter((place) => place.rule === id).map(({ rule: _, ...place }) => place),
      openPoints: openPoints.filter((point) => point.rules.includes(id)).map(({ says }) => says),
    };
  });
}

function headOf(id: RuleId, rule: Rule<RuleInput> | null): Pick<RuleEntry, 'title' | 'cites'> {
  const { title, cites } = rule ?? supervision[id as keyof typeof supervision];
  return { title, cites };
}

function versionsOf(
  id: RuleId,
  rule: Rule<RuleInput> | null,
  manifests: readonly RuleManifest[],
): RuleEntry['versions'] {
  return manifests.toReversed().flatMap(({ version, rules }) => {
    const entry = rules[id];
    if (!entry) return [];
    const parameters = { ...rule?.parameters, ...entry.parameters };
    return [{ version, implementation: entry.implementation, parameters }];
  });
}

function filled(text: Text, parameters: JsonObject): Text {
  const of = (language: 'zh' | 'en') => fill(text, language, inWords(parameters, language));
  return { zh: of('zh'), en: of('en') };
}

function placesIn(definition: ProcedureDefinition): readonly PlaceOfRule[] {
  const procedure = procedureVersion(definition);
  const at = { procedure, stream: null };
  return [
    ...ofActs(definition.acts, { ...at, step: null }),
    ...definition.steps.flatMap(({ kind, gates, acts }) => [
      ...gates.map((use) => placeOf(use, { ...at, step: kind, act: null })),
      ...ofActs(acts, { ...at, step: kind }),
    ]),
  ];
}

function placesOn([stream, acts]: readonly [
  string,
  RuleSources['acts'][string],
]): readonly PlaceOfRule[] {
  return ofActs(acts, { procedure: null, stream, step: null });
}

function ofActs(
  acts: RuleSources['acts'][string],
  at: Omit<RulePlace, 'act' | 'with'>,
): readonly PlaceOfRule[] {
  return Object.entries(acts).flatMap(([act, { rules }]) =>
    rules.map((use) => placeOf(use, { ...at, act })),
  );
}

function placeOf(use: RuleUse, at: Omit<RulePlace, 'with'>): PlaceOfRule {
  return { ...at, rule: use.rule, with: use.with ?? {} };
}
