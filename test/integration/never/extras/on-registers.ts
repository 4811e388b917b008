import { cn2026v1 } from '@jishi/procedures';
import { todayOf, type Work } from '../desk.js';
import { daysAfter } from '../wrong.js';
import { chosen, type Extras, give, reason, text } from './extra.js';

const persons = ['demo-p21', 'demo-p22', 'demo-p31', 'demo-p32'];

const onRival = (who: string, act: string, data: object) => (work: Work) =>
  work.desk.rivalId === null ? null : give(`case/${work.desk.rivalId}`, who, act, data);

const onPost = (work: Work, n: number) => `post/${chosen(work.desk.postIds, n) ?? 'demo-post1'}`;

/** Others who seek the places, and what changes in the registers meanwhile. */
export const onRegisters: Extras = {
  'rival adopts': onRival('wu', 'adopt-proposal', { document: text('动议材料') }),
  'rival ends': (work, n) => (n % 2 ? null : onRival('wu', 'end-case', { reason })(work)),
  'fill place': async (work, n) =>
    give(onPost(work, n), 'chen', 'fill-place', {
      personId: `demo-p3${1 + (n % 5)}`,
      since: await todayOf(work.store),
    }),
  'vacate place': async (work, n) =>
    give(onPost(work, n), 'chen', 'vacate-place', {
      personId: n % 2 ? 'demo-p31' : 'demo-p21',
      on: await todayOf(work.store),
    }),
  'change quota': (work, n) => give(onPost(work, n), 'wu', 'change-quota', { quota: n % 6 }),
  'withdraw fact': (_work, n) =>
    give(`person/${chosen(persons, n) ?? ''}`, 'chen', 'withdraw-fact', {
      factId: `f${1 + (n % 9)}`,
      reason,
    }),
  calendar: publishCalendar,
};

interface Days {
  readonly from: string;
  readonly to: string;
  readonly holidays: { readonly [date: string]: string };
  readonly makeUpDays: { readonly [date: string]: string };
}

/** The calendar in force with a day to come made another: one more day off, or the next one off no more. */
async function publishCalendar({ store }: Work, n: number) {
  const today = await todayOf(store);
  const published = await store.stream('calendar/cn');
  const inForce = (published.at(-1)?.data.calendar ?? cn2026v1) as unknown as Days;
  const { from, to, holidays, makeUpDays } = inForce;
  const nextOff = Object.keys(holidays).find((day) => day > today);
  const kept = Object.entries(holidays).filter(([day]) => n % 3 > 0 || day !== nextOff);
  const more = n % 3 > 0 ? { [daysAfter(today, 1 + (n % 8))]: '放假' } : {};
  const off = { ...Object.fromEntries(kept), ...more };
  const worked = Object.entries(makeUpDays).filter(([day]) => !Object.hasOwn(off, day));
  const version = `never-${published.length + 1}`;
  const calendar = { version, from, to, holidays: off, makeUpDays: Object.fromEntries(worked) };
  return give('calendar/cn', 'admin', 'publish-calendar', { calendar, document: text('通知') });
}
