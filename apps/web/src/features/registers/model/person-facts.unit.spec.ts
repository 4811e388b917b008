import { describe, expect, it } from '@jest/globals';
import type { PersonFact } from '../../../shared/contract.js';
import { factsOfKind, plainValues, toConfirm } from './person-facts.js';

const fact = (factId: string, more: Partial<PersonFact>): PersonFact => ({
  factId,
  kind: 'post-held',
  status: 'confirmed',
  value: {},
  source: null,
  at: { version: 1, recordedAt: '2026-01-01T00:00:00Z' },
  ...more,
});

describe('What is known of a person', () => {
  it('shows what waits for confirmation first, then the latest, then what was withdrawn', () => {
    const facts = [
      fact('old', { value: { from: '2010-01-01' } }),
      fact('gone', { status: 'withdrawn' }),
      fact('new', { value: { from: '2020-01-01' } }),
      fact('proposed', { status: 'proposed' }),
      fact('other', { kind: 'grade' }),
    ];
    expect(factsOfKind(facts, 'post-held').map(({ factId }) => factId)).toEqual([
      'proposed',
      'new',
      'old',
      'gone',
    ]);
  });

  it('orders yearly facts by year, and bears an erased content', () => {
    const facts = [
      fact('a', { kind: 'grade', value: { year: 2023 } }),
      fact('b', { kind: 'grade', value: { year: 2025 } }),
      fact('c', { kind: 'grade', value: null }),
    ];
    expect(factsOfKind(facts, 'grade').map(({ factId }) => factId)).toEqual(['b', 'a', 'c']);
  });

  it('orders declarations by their day', () => {
    const facts = [
      fact('a', { kind: 'declaration', value: { on: '2025-01-31' } }),
      fact('b', { kind: 'declaration', value: { on: '2026-01-31' } }),
    ];
    expect(factsOfKind(facts, 'declaration').map(({ factId }) => factId)).toEqual(['b', 'a']);
  });

  it('begins a confirmation with what was proposed, and leaves yes or no to the person', () => {
    const value = { title: '科长', from: '2010-01-01', to: null, leading: false, year: 2023 };
    expect(toConfirm(value)).toEqual({ title: '科长', from: '2010-01-01', year: '2023' });
  });

  it('shows values as they are and the missing as missing, in the order of the form', () => {
    const value = { leading: false, title: '科长', to: null, unknown: 1 };
    expect(plainValues(value, ['title', 'from', 'to', 'leading'])).toEqual([
      { name: 'title', text: '科长' },
      { name: 'to', text: null },
      { name: 'leading', text: 'false' },
      { name: 'unknown', text: '1' },
    ]);
  });
});
