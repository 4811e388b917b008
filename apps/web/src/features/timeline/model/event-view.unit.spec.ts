import { describe, expect, it } from '@jest/globals';
import type { StoredEvent } from '@jishi/client';
import { eventsUpTo, grouped, headOf, lateDays, typedPosition } from './event-view.js';

const event = (version: number) => ({ version }) as StoredEvent;

describe('The timeline', () => {
  it('says how late a fact was entered, by days in Shanghai', () => {
    const late = (occurredOn: string | null) =>
      lateDays({ occurredOn, recordedAt: '2026-03-01T17:00:00Z' });
    expect(late('2026-02-27')).toBe(3);
    expect(late('2026-02-27T09:30')).toBe(3);
    expect(late('2026-03-02')).toBe(0);
    expect(late('2026-03-09')).toBe(0);
    expect(late(null)).toBe(0);
  });

  it('shows the newest first, and nothing later than the position', () => {
    const events = [event(1), event(2), event(3)];
    expect(eventsUpTo(events, null).map(({ version }) => version)).toEqual([3, 2, 1]);
    expect(eventsUpTo(events, 2).map(({ version }) => version)).toEqual([2, 1]);
    expect(headOf(events)).toBe(3);
    expect(headOf([])).toBe(0);
  });

  it.each([
    ['1', 1],
    [' 7 ', 7],
    ['0', null],
    ['8', null],
    ['', null],
    ['seven', null],
    ['-1', null],
  ])('reads the typed position %p of 7', (text, position) => {
    expect(typedPosition(text, 7)).toBe(position);
  });

  it('groups a hash by four', () => {
    expect(grouped('abcdef0123')).toBe('abcd ef01 23');
  });
});
