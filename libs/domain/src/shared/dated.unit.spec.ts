import { describe, expect, it } from '@jest/globals';
import { dated } from './dated.js';
import { events, invalid } from './decision.js';

const today = { today: '2026-03-10' };
const fact = (type: string, occurredOn?: string) => ({
  type,
  schemaVersion: 1,
  data: {},
  ...(occurredOn === undefined ? {} : { occurredOn }),
});

describe('The date that comes beside an act', () => {
  it('is that of every event without one of its own', () => {
    const act = () => events(fact('Held'), fact('Issued', '2026-03-01'));
    expect(dated({ occurredOn: '2026-03-09T10:30' }, today, act)).toEqual(
      events(fact('Held', '2026-03-09T10:30'), fact('Issued', '2026-03-01')),
    );
  });

  it('may say the day that the act says itself', () => {
    const act = () => events(fact('Held', '2026-03-09'));
    expect(dated({ occurredOn: '2026-03-09' }, today, act)).toEqual(act());
  });

  it('is refused where it says another day than the act', () => {
    const act = () => events(fact('Held', '2026-03-09'));
    expect(dated({ occurredOn: '2026-03-08' }, today, act)).toEqual(
      invalid('occurredOn', 'other-day'),
    );
  });

  it('is refused when it is still to come', () => {
    expect(dated({ occurredOn: '2026-03-11' }, today, () => events(fact('Held')))).toEqual(
      invalid('occurredOn', 'in-future'),
    );
    expect(dated({ occurredOn: '2026-03-10' }, today, () => events(fact('Held')))).toMatchObject({
      kind: 'events',
    });
  });

  it('changes nothing where there is none, or where the act is unusable', () => {
    const act = () => events(fact('Held'));
    expect(dated({ occurredOn: null }, today, act)).toEqual(act());
    const unusable = () => invalid('talker', 'unknown');
    expect(dated({ occurredOn: '2026-03-09' }, today, unusable)).toEqual(unusable());
  });
});
