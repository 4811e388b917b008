import { describe, expect, it } from '@jest/globals';
import { aggregateSpec, type When } from '@jishi/test-support';
import { clockAggregate } from './clock-aggregate.js';

const advance = (bySeconds: number): When => ({
  act: 'advance-clock',
  data: { bySeconds },
  as: 'security-admin',
  on: '2026-02-11',
});
const clock = aggregateSpec(clockAggregate, 'clock');
const tenYears = 3653 * 86_400;

describe('When a simulated clock is advanced', () => {
  it('says by how much in all', () => {
    const { state } = clock
      .after(advance(60))
      .when(advance(1))
      .thenRecords({ type: 'ClockAdvanced', data: { bySeconds: 1 } });
    expect(state).toEqual({ version: 2, advancedBy: 61 });
  });

  it.each([-1, 0, 0.5, tenYears + 1, Number.NaN])('refuses to move by %p seconds', (bySeconds) => {
    clock.when(advance(bySeconds)).thenInvalid('bySeconds', 'not-applicable');
  });

  it.each([1, tenYears])('moves by %p seconds', (bySeconds) => {
    clock.when(advance(bySeconds)).thenRecords({ type: 'ClockAdvanced' });
  });

  it('belongs to the whole store', () => {
    const command = { name: 'advance-clock', data: {}, occurredOn: null };
    expect(clockAggregate.unitOf(clock.state, command)).toBeNull();
  });
});
