import { describe, expect, it } from '@jest/globals';
import type { Command } from '@jishi/domain';
import { accepted, selected } from './accepting.js';
import { type GoldenLine, goldenText } from './line.js';
import { packed, partsText, readParts, unpacked } from './packing.js';

const now = '2026-02-11T04:00:00.000000Z';
const actor = { actorId: 'a', personId: null, actingRole: 'officer', actingFor: null } as const;
const command: Command = { name: 'end-case', data: {}, occurredOn: null };

const line = (more: Partial<GoldenLine> = {}): GoldenLine => ({
  stream: 'case/c1',
  events: [],
  asked: { command },
  around: {
    actor,
    now,
    rules: '2019.1',
    calendar: 'cn-2026.1',
    definition: null,
    act: null,
    registers: {},
  },
  answer: refusing('E01', 5),
  ...more,
});

function refusing(rule: 'E01' | 'E02', years: number): GoldenLine['answer'] {
  const refusal = { rule, effect: 'block', reason: 'years', facts: { years }, whoCan: [] } as const;
  return { kind: 'refused', refusals: [refusal] };
}

const files = (...lines: readonly GoldenLine[]) => selected(lines.map(goldenText));
const released = { released: true };

describe('Of all that specs decided', () => {
  it('one line is kept for each different thing that a rule said, the shortest', () => {
    const longer = line({ stream: 'case/another' });
    const other = line({ answer: refusing('E01', 6) });
    const { lines } = files(longer, line(), line(), other);
    expect([...lines.keys()]).toEqual(['E01']);
    expect(lines.get('E01')).toHaveLength(2);
    expect(lines.get('E01')?.join()).not.toContain('case/another');
  });

  it('every gate that was asked alone is kept, although it said the same', () => {
    const asked = { gate: { rule: 'E01' } } as const;
    const refusal = {
      rule: 'E01',
      effect: 'block',
      reason: 'years',
      facts: {},
      whoCan: [],
    } as const;
    const open = [{ rule: 'E01', state: 'open', refusal }] as const;
    const days = ['2026-03-01', '2026-03-02'].map((day) =>
      line({ asked, answer: open, around: { ...line().around, now: `${day}T04:00:00.000000Z` } }),
    );
    expect(files(...days).lines.get('E01')).toHaveLength(2);
  });

  it('what records nothing and refuses nothing is left out', () => {
    const invalid = { kind: 'invalid', field: 'name', problem: 'unknown' } as const;
    expect(files(line({ answer: invalid })).lines.size).toBe(0);
  });
});

describe('When a rules version is not released', () => {
  it('its files are written anew', () => {
    const after = files(line({ answer: refusing('E02', 5) }));
    expect(accepted(files(line()), after, { released: false })).toBe(after);
  });
});

describe('When a rules version is released', () => {
  it('keeps every line, also one that no spec decides any more, and adds what is new', () => {
    const before = files(line());
    const added = line({ stream: 'case/c2', answer: refusing('E02', 5) });
    const after = accepted(before, files(added), released);
    expect([...after.lines.keys()]).toEqual(['E01', 'E02']);
    expect(after.lines.get('E01')).toEqual(before.lines.get('E01'));
    const [text = ''] = after.lines.get('E02') ?? [];
    expect(unpacked(text, after.parts)).toEqual(added);
  });

  it('is the same once more', () => {
    const before = files(line(), line({ stream: 'case/c2', answer: refusing('E01', 6) }));
    expect(accepted(before, before, released)).toEqual(before);
  });

  it('refuses another answer to what was asked before', () => {
    const other = files(line({ answer: refusing('E01', 6) }));
    expect(() => accepted(files(line()), other, released)).toThrow(
      'E01 of a released rules version would decide otherwise',
    );
  });
});

describe('The parts of golden lines', () => {
  const text = goldenText(line());

  it('are found again by the digest of their text', () => {
    const parts = new Map<string, string>();
    const short = packed(line(), parts);
    expect(goldenText(unpacked(short, readParts(partsText(parts))))).toBe(text);
  });

  it('that are missing or altered are found out', () => {
    const parts = new Map<string, string>();
    const short = packed(line(), parts);
    expect(() => unpacked(short, new Map())).toThrow('missing or altered');
    const altered = new Map([...parts.keys()].map((digest) => [digest, '[1]']));
    expect(() => unpacked(short, altered)).toThrow('missing or altered');
  });
});
