import { createHash } from 'node:crypto';
import type { ProcedureDefinition, Registers } from '@jishi/domain';
import { type GoldenLine, goldenText } from './line.js';

/** What many lines have in common, by the digest of its text: histories, registers and definitions. */
export type Parts = Map<string, string>;

/** The line as its file holds it, with its large parts put aside. */
export function packed(line: GoldenLine, parts: Parts): string {
  const { events, around, ...rest } = line;
  return goldenText({
    ...rest,
    events: put(events, parts),
    around: {
      ...around,
      definition: around.definition && put(around.definition, parts),
      registers: put(around.registers, parts),
    },
  });
}

/** @throws Error where a part is missing or altered */
export function unpacked(text: string, parts: Parts): GoldenLine {
  const line = JSON.parse(text) as Packed;
  const { definition, registers } = line.around;
  return {
    ...line,
    events: take(line.events, parts) as GoldenLine['events'],
    around: {
      ...line.around,
      definition: definition === null ? null : (take(definition, parts) as ProcedureDefinition),
      registers: take(registers, parts) as Partial<Registers>,
    },
  };
}

/** One part a line, its digest first. */
export function partsText(parts: Parts): string {
  const sorted = [...parts].sort(([one], [other]) => (one < other ? -1 : 1));
  return sorted.map(([digest, text]) => `${digest} ${text}\n`).join('');
}

export function readParts(text: string): Parts {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(lines.map((line) => [line.slice(0, DIGITS), line.slice(DIGITS + 1)]));
}

/** The digests that a packed line names. */
export function partsOf(text: string): readonly string[] {
  const { events, around } = JSON.parse(text) as Packed;
  return [events, around.registers, around.definition].filter((digest) => digest !== null);
}

type Packed = Omit<GoldenLine, 'events' | 'around'> & {
  readonly events: string;
  readonly around: Omit<GoldenLine['around'], 'definition' | 'registers'> & {
    readonly definition: string | null;
    readonly registers: string;
  };
};

const DIGITS = 16;

function put(value: object, parts: Parts): string {
  const text = goldenText(value);
  const digest = digestOf(text);
  parts.set(digest, text);
  return digest;
}

function take(digest: string, parts: Parts): unknown {
  const text = parts.get(digest);
  if (text === undefined || digestOf(text) !== digest)
    throw new Error(`the part ${digest} is missing or altered`);
  return JSON.parse(text);
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
}
