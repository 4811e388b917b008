import { describe, expect, it } from '@jest/globals';
import { aggregateSpec, sealedOf, type When } from '@jishi/test-support';
import { calendarAggregate, type PublishedDays } from './calendar-aggregate.js';

// 2026-10-01 is a Thursday, 2026-09-20 a Sunday.
const shipped = {
  version: 'cn-2026-1',
  region: 'CN',
  from: '2026-01-01',
  to: '2026-12-31',
  holidays: { '2026-01-01': '元旦', '2026-10-01': '国庆节' },
  makeUpDays: { '2026-01-04': '元旦', '2026-09-20': '国庆节' },
} as const;
const next: PublishedDays = {
  version: 'cn-2027-1',
  from: shipped.from,
  to: '2027-12-31',
  holidays: { ...shipped.holidays, '2027-01-01': '元旦' },
  makeUpDays: shipped.makeUpDays,
};
const document = sealedOf('notice');
const publish = (more: Partial<PublishedDays> = {}, on = '2026-09-20'): When => ({
  act: 'publish-calendar',
  data: { calendar: { ...next, ...more }, document },
  as: 'security-admin',
  on,
});
const unpublished = aggregateSpec(calendarAggregate, 'calendar/cn', { calendar: shipped });

describe('When a calendar is published', () => {
  it('is in force with its region, and the notice stands beside it', () => {
    const { state } = unpublished
      .when(publish())
      .thenRecords({ type: 'CalendarPublished', data: { document } });
    expect(state).toEqual({ ...next, region: 'CN', earlier: [] });
    expect(unpublished.state).toBeNull();
  });

  it('has a version that none had before: the shipped one, the last one or an earlier one', () => {
    const first = unpublished.after(publish());
    const second = first.after(publish({ version: 'cn-2027-2' }));
    unpublished
      .when(publish({ version: 'cn-2026-1' }))
      .thenInvalid('calendar.version', 'already-exists');
    first.when(publish()).thenInvalid('calendar.version', 'already-exists');
    second.when(publish()).thenInvalid('calendar.version', 'already-exists');
    expect(second.state).toMatchObject({ version: 'cn-2027-2', earlier: ['cn-2027-1'] });
  });

  it('covers what was covered before', () => {
    unpublished
      .when(publish({ from: '2026-01-02', holidays: {} }))
      .thenInvalid('calendar.from', 'not-applicable');
    unpublished.when(publish({ from: '2025-12-31' })).thenRecords({ type: 'CalendarPublished' });
    const year = { holidays: shipped.holidays };
    unpublished
      .when(publish({ ...year, to: '2026-12-30' }))
      .thenInvalid('calendar.to', 'not-applicable');
    unpublished
      .when(publish({ ...year, to: '2026-12-31' }))
      .thenRecords({ type: 'CalendarPublished' });
    unpublished
      .after(publish())
      .when(publish({ ...year, version: 'cn-2027-2', to: '2027-12-30' }))
      .thenInvalid('calendar.to', 'not-applicable');
  });

  it('names no day outside itself', () => {
    unpublished
      .when(publish({ holidays: { ...next.holidays, '2028-01-01': '元旦' } }))
      .thenInvalid('calendar.holidays', 'not-applicable');
    unpublished
      .when(publish({ makeUpDays: { ...next.makeUpDays, '2025-12-28': '元旦' } }))
      .thenInvalid('calendar.makeUpDays', 'not-applicable');
  });

  it('makes up on weekend days alone, never on a holiday', () => {
    const makeUp = (day: string) => publish({ makeUpDays: { ...next.makeUpDays, [day]: '元旦' } });
    unpublished.when(makeUp('2027-01-04')).thenInvalid('calendar.makeUpDays', 'not-applicable');
    unpublished.when(makeUp('2027-01-03')).thenRecords({ type: 'CalendarPublished' });
    const both = { '2027-01-03': '元旦' };
    unpublished
      .when(
        publish({
          holidays: { ...next.holidays, ...both },
          makeUpDays: { ...next.makeUpDays, ...both },
        }),
      )
      .thenInvalid('calendar.makeUpDays', 'not-applicable');
  });
});

describe('When a calendar would change a day', () => {
  const withoutMakeUp = { makeUpDays: { '2026-01-04': '元旦' } };

  it('may change today and what comes, not what has passed', () => {
    unpublished
      .when(publish(withoutMakeUp, '2026-09-19'))
      .thenRecords({ type: 'CalendarPublished' });
    unpublished
      .when(publish(withoutMakeUp, '2026-09-20'))
      .thenRecords({ type: 'CalendarPublished' });
    unpublished
      .when(publish(withoutMakeUp, '2026-09-21'))
      .thenInvalid('calendar.makeUpDays', 'not-applicable');
  });

  it('may neither add a holiday in the past, nor take one away, nor rename it', () => {
    const rest = { '2026-10-01': '国庆节', '2027-01-01': '元旦' };
    for (const holidays of [
      { ...next.holidays, '2026-02-02': '春节' },
      rest,
      { ...next.holidays, '2026-01-01': '春节' },
    ])
      unpublished.when(publish({ holidays })).thenInvalid('calendar.holidays', 'not-applicable');
  });

  it('may say what nobody knew: a day before the coverage there was', () => {
    unpublished
      .when(publish({ from: '2025-01-01', holidays: { ...next.holidays, '2025-01-01': '元旦' } }))
      .thenRecords({ type: 'CalendarPublished' });
  });
});

describe('When a calendar stream holds what it never records', () => {
  it('throws, and it belongs to the whole store', () => {
    const event = { type: 'Unheard', data: {} };
    expect(() => unpublished.given({ event, on: '2026-02-11' })).toThrow('unknown event type');
    expect(
      calendarAggregate.unitOf(null, { name: 'publish-calendar', data: {}, occurredOn: null }),
    ).toBeNull();
  });
});
