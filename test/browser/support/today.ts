import type { PeopleOverHttp } from './demo.mjs';

const ahead = 8 * 3_600_000; // Shanghai's clock, in milliseconds

/** The date by the store's own clock. */
export async function todayOf(people: PeopleOverHttp): Promise<string> {
  const { now }: { now: string } = await people.read('chen', 'clock');
  return new Date(Date.parse(now) + ahead).toISOString().slice(0, 10);
}
