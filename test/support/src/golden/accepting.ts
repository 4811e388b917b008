import { ruleIds } from '@jishi/domain';
import type { GoldenLine } from './line.js';
import { type Parts, packed, partsOf } from './packing.js';
import { ruleResultsIn } from './rule-results.js';

/** The golden files of one rules version: packed lines by rule, and their parts. */
export interface GoldenFiles {
  readonly lines: ReadonlyMap<string, readonly string[]>;
  readonly parts: Parts;
}

/**
 * Of all decisions that specs made under one rules version, those that are kept: for every rule each
 * different thing it said, in the shortest decision that holds it, and every gate that was asked alone,
 * because a rule may say the same on both days around an edge.
 */
export function selected(decided: readonly string[]): GoldenFiles {
  const parts: Parts = new Map();
  const byRule = new Map<string, Map<string, string>>();
  for (const text of [...new Set(decided)].sort(shortestFirst)) {
    const line = JSON.parse(text) as GoldenLine;
    for (const { rule, said } of ruleResultsIn(line)) {
      const ofRule = byRule.get(rule) ?? new Map<string, string>();
      const key = 'gate' in line.asked ? text : said;
      if (!ofRule.has(key)) byRule.set(rule, ofRule.set(key, text));
    }
  }
  const lines = ruleIds.flatMap((rule): [string, readonly string[]][] => {
    const texts = [...new Set(byRule.get(rule)?.values() ?? [])];
    const found = texts.map((text) => packed(JSON.parse(text) as GoldenLine, parts));
    return found.length === 0 ? [] : [[rule, found.sort()]];
  });
  return { lines: new Map(lines), parts };
}

/**
 * The files as they may stand from now on. A version that is not released is written anew; of a released one every line
 * stays, and only new ones are added.
 * @throws Error where a released line would be answered in another way
 */
export function accepted(
  before: GoldenFiles,
  now: GoldenFiles,
  { released }: { readonly released: boolean },
): GoldenFiles {
  if (!released) return now;
  const rules = [...new Set([...before.lines.keys(), ...now.lines.keys()])].sort();
  const lines = rules.map((rule): [string, readonly string[]] => {
    const old = before.lines.get(rule) ?? [];
    return [rule, [...old, ...added(rule, old, now.lines.get(rule) ?? [])]];
  });
  const named = new Set(lines.flatMap(([, each]) => each.flatMap(partsOf)));
  const parts = [...before.parts, ...now.parts].filter(([digest]) => named.has(digest));
  return { lines: new Map(lines), parts: new Map(parts) };
}

function added(rule: string, old: readonly string[], now: readonly string[]): readonly string[] {
  const known = new Map(old.map((text) => [questionOf(text), text]));
  return now.filter((text) => {
    const stored = known.get(questionOf(text));
    if (stored !== undefined && stored !== text)
      throw new Error(`${rule} of a released rules version would decide otherwise: ${stored}`);
    return stored === undefined;
  });
}

function questionOf(text: string): string {
  return JSON.stringify({ ...(JSON.parse(text) as GoldenLine), answer: null });
}

function shortestFirst(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : 1);
}
