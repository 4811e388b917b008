import { describe, expect, it } from '@jest/globals';
import { bodyOf } from './on-paper.js';

describe('What is sent for an act', () => {
  it('is its data alone where no day on paper was asked for', () => {
    expect(bodyOf({ document: { text: 'a' } })).toEqual({ data: { document: { text: 'a' } } });
  });

  it('has the day on paper beside the data of a past act', () => {
    expect(bodyOf({ occurredOn: '2026-01-12', issuedOn: '2026-01-12' })).toEqual({
      data: { issuedOn: '2026-01-12' },
      occurredOn: '2026-01-12',
    });
  });
});
