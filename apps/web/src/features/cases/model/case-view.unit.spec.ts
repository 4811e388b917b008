import { describe, expect, it } from '@jest/globals';
import type { CasePage, Gate, OfferedAct } from '@jishi/client';
import { gateSummary, offeredActs, sortedGates, waitsForOthers } from './case-view.js';

const text = { zh: '', en: '' };
const words = { facts: '', needed: '', who: '' };
const gate = (state: Gate['state']): Gate => ({
  rule: 'I04',
  cite: text,
  verified: true,
  title: text,
  state,
  article: '33',
  facts: {},
  words: { zh: words, en: words },
});
const act = (name: string, allowed: boolean): OfferedAct => ({
  name,
  title: text,
  allowed,
  signs: false,
  roles: [],
  refusals: [],
  gaps: [],
});
const page = (acts: readonly OfferedAct[], awaited: string | null, cause = 'person') =>
  ({ acts, blockedOn: { cause, you: { act: awaited } } }) as unknown as CasePage;

describe('The gates of a step', () => {
  it('are counted by what they are, a warned one as met', () => {
    const gates = ['met', 'open', 'warned', 'not-required', 'open'].map((state) =>
      gate(state as Gate['state']),
    );
    expect(gateSummary(gates)).toEqual({ met: 2, open: 2, notRequired: 1 });
    expect(sortedGates(gates).map(({ state }) => state)).toEqual([
      'open',
      'open',
      'warned',
      'met',
      'not-required',
    ]);
  });
});

describe('The acts a case offers', () => {
  it('puts the act it waits for first, and the refused ones aside', () => {
    const offered = offeredActs(page([act('a', true), act('b', true), act('c', false)], 'b'));
    expect(offered.first?.name).toBe('b');
    expect(offered.others.map(({ name }) => name)).toEqual(['a']);
    expect(offered.notYet.map(({ name }) => name)).toEqual(['c']);
  });

  it('never puts an act first that ends the case or turns it back', () => {
    const offered = offeredActs(page([act('end-case', true), act('return-to-step', true)], null));
    expect(offered.first).toBeNull();
    expect(offered.others).toHaveLength(2);
  });

  it('tells waiting for somebody else from being blocked', () => {
    expect(waitsForOthers(page([], null))).toBe(true);
    expect(waitsForOthers(page([], 'a'))).toBe(false);
    expect(waitsForOthers(page([], null, 'clock'))).toBe(false);
  });
});
