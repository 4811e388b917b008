import { describe, expect, it } from '@jest/globals';
import { impactPeriods } from './impact-period.js';

describe('When impact periods are computed', () => {
  it('runs from the effective day to the day before the corresponding one', () => {
    expect(impactPeriods([{ kind: 'admonition', from: '2026-03-01', months: 6 }])).toEqual([
      { from: '2026-03-01', to: '2026-08-31' },
    ]);
  });

  it('adds a Party sanction within the period of another to what remains of it, without a cap', () => {
    expect(
      impactPeriods([
        { kind: 'serious-party-warning', from: '2025-06-01', months: 18 },
        { kind: 'party-warning', from: '2025-01-01', months: 12 },
      ]),
    ).toEqual([
      { from: '2025-01-01', to: '2025-12-31' },
      { from: '2025-06-01', to: '2027-06-30' },
    ]);
  });

  it('starts a Party sanction anew where the earlier period ended the day before', () => {
    const warnings = (from: string) =>
      impactPeriods([
        { kind: 'party-warning', from: '2025-01-01', months: 12 },
        { kind: 'party-warning', from, months: 12 },
      ]).map(({ to }) => to);
    expect(warnings('2026-01-01')).toEqual(['2025-12-31', '2026-12-31']);
    expect(warnings('2025-12-31')).toEqual(['2025-12-31', '2026-12-31']);
    expect(warnings('2026-01-02')).toEqual(['2025-12-31', '2027-01-01']);
  });

  it('lets any other measure run by itself', () => {
    expect(
      impactPeriods([
        { kind: 'party-warning', from: '2025-01-01', months: 12 },
        { kind: 'accountability-removal', from: '2025-06-01', months: 12 },
      ]),
    ).toEqual([
      { from: '2025-06-01', to: '2026-05-31' },
      { from: '2025-01-01', to: '2025-12-31' },
    ]);
  });
});
