import {
  effectTitles,
  type ProcedureDefinition,
  procedureVersion,
  type RuleEntry,
  type RulePlace,
  roleTitles,
  ruleFamilies,
  stepModule,
  titleOf,
} from '@jishi/domain';
import type { z } from 'zod';
import { citeInWords } from '../commands/refusal-view.js';
import type { ruleList, rulePage } from './rule-schemas.js';

type Line = z.infer<typeof ruleList>['items'][number];
type Page = z.infer<typeof rulePage>;

export function ruleLine({ id, family, title, cites, effects, rule }: RuleEntry): Line {
  return {
    ...{ rule: id, family, title },
    article: cites.article,
    cite: citeInWords(cites),
    verified: cites.verified,
    effects: effects.map((name) => ({ name, title: effectTitles[name] })),
    judged: rule !== null,
  };
}

/** @param procedures the definitions that the entry's places come from, for their titles */
export function rulePageOf(
  entry: RuleEntry,
  rulesVersion: string,
  procedures: readonly ProcedureDefinition[],
): Page {
  const { family, predicate, shown, sealed, waiver, versions, openPoints } = entry;
  return {
    ...ruleLine(entry),
    ...{ rulesVersion, predicate, shown, sealed, waiver },
    ...judgedBy(entry.rule),
    familyTitle: ruleFamilies[family],
    versions: versions.map((each) => ({ ...each, parameters: { ...each.parameters } })),
    places: entry.places.map((place) => placeView(place, procedures)),
    openPoints: [...openPoints],
  };
}

function judgedBy(
  rule: RuleEntry['rule'],
): Pick<Page, 'subject' | 'judges' | 'attested' | 'whoCan' | 'reasons'> {
  if (!rule) return { subject: null, judges: null, attested: false, whoCan: [], reasons: [] };
  const { subject, judges, attested, whoCan, reasons } = rule;
  return {
    ...{ subject, judges },
    attested: attested === true,
    whoCan: whoCan.map((role) => ({ role, title: roleTitles[role] })),
    reasons: Object.entries(reasons).map(([reason, words]) => ({ reason, ...words })),
  };
}

function placeView(
  { procedure, stream, step, act, with: overrides }: RulePlace,
  procedures: readonly ProcedureDefinition[],
): Page['places'][number] {
  const of = procedures.find((each) => procedureVersion(each) === procedure);
  return {
    procedure: of ? { name: procedureVersion(of), title: of.title } : null,
    stream,
    step: step && { kind: step, title: stepModule(step).title },
    act: act === null ? null : { name: act, title: titleOf(act) ?? { zh: act, en: act } },
    with: { ...overrides },
  };
}
