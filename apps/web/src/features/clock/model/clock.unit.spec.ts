import { describe, expect, it } from '@jest/globals';
import { secondsUntil } from './clock.js';

describe('Moving the clock of a simulated store to a day', () => {
  it('counts whole days from today in Shanghai', () => {
    expect(secondsUntil('2026-03-05', '2026-03-02T01:12:00Z')).toBe(3 * 86_400);
    expect(secondsUntil('2026-03-03', '2026-03-01T17:00:00Z')).toBe(86_400);
  });

  it('never moves to today or back', () => {
    expect(secondsUntil('2026-03-02', '2026-03-02T01:12:00Z')).toBeNull();
    expect(secondsUntil('2026-03-01', '2026-03-02T01:12:00Z')).toBeNull();
  });
});
