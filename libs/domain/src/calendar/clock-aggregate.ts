import { type Evolvers, eventsOf } from '../registers/folding.js';
import { registerAct, registerAggregate } from '../registers/register.js';
import { events, invalid } from '../shared/decision.js';

/** How far a simulated store's clock has been moved, in seconds. */
export type ClockState = { readonly version: number; readonly advancedBy: number };

export type ClockEvents = { ClockAdvanced: { readonly bySeconds: number } };

export type AdvanceClock = { readonly bySeconds: number };

const clockEvent = eventsOf<ClockEvents>();

/** Ten years, three of them leap years. */
const farthest = (10 * 365 + 3) * 24 * 60 * 60;

const evolvers: Evolvers<ClockState, ClockEvents> = {
  ClockAdvanced: ({ advancedBy }, { bySeconds }, { version }) => ({
    version,
    advancedBy: advancedBy + bySeconds,
  }),
};

/**
 * The one clock of a simulated store. It moves forward only, at most ten years by one act; the
 * database moves it with the append of the event, and refuses the event on a real store.
 */
export const clockAggregate = registerAggregate({
  prefix: 'clock',
  initial: { version: 0, advancedBy: 0 },
  evolvers,
  acts: {
    'advance-clock': registerAct<ClockState, AdvanceClock>({
      title: { zh: '推进模拟时钟', en: 'Advance the simulated clock' },
      creates: true,
      decide: ({ data: { bySeconds } }) =>
        Number.isSafeInteger(bySeconds) && bySeconds >= 1 && bySeconds <= farthest
          ? events(clockEvent('ClockAdvanced', { bySeconds }))
          : invalid('bySeconds', 'not-applicable'),
    }),
  },
  unitOf: () => null,
});
