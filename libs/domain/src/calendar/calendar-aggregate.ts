import { type Evolvers, eventsOf } from '../registers/folding.js';
import {
  type RegisterActInput,
  type RegisterResult,
  registerAct,
  registerAggregate,
} from '../registers/register.js';
import { events, invalid } from '../shared/decision.js';
import type { IsoDate } from '../shared/event.js';
import type { Sealed } from '../shared/sealed.js';
import { calendarProblem } from './calendar-problem.js';
import type { WorkingCalendar } from './working-calendar.js';

/** The calendar in force with the versions before it; null until one is published. */
export type CalendarState = (WorkingCalendar & { readonly earlier: readonly string[] }) | null;

/** The days as the yearly notice of the State Council gives them: public data. */
export type PublishedDays = {
  readonly version: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly holidays: { readonly [date: IsoDate]: string };
  readonly makeUpDays: { readonly [date: IsoDate]: string };
};

export type PublishCalendar = { readonly calendar: PublishedDays; readonly document: Sealed };

export type CalendarEvents = {
  CalendarPublished: {
    readonly calendar: PublishedDays & { readonly region: 'CN' };
    readonly document: Sealed;
  };
};

const calendarEvent = eventsOf<CalendarEvents>();

const evolvers: Evolvers<CalendarState, CalendarEvents> = {
  CalendarPublished: (state, { calendar }) => ({
    ...calendar,
    earlier: state ? [...state.earlier, state.version] : [],
  }),
};

/** The working calendar of a region, `calendar/cn`. A new schedule is a new version, never a changed one. */
export const calendarAggregate = registerAggregate({
  prefix: 'calendar',
  initial: null as CalendarState,
  evolvers,
  acts: {
    'publish-calendar': registerAct<CalendarState, PublishCalendar>({
      title: { zh: '发布工作日历', en: 'Publish calendar' },
      creates: true,
      decide: publish,
    }),
  },
  unitOf: () => null,
});

function publish({
  state,
  data,
  today,
  calendar: inForce,
}: RegisterActInput<CalendarState, PublishCalendar>): RegisterResult {
  const { calendar, document } = data;
  const known = [inForce.version, ...(state ? [state.version, ...state.earlier] : [])];
  if (known.includes(calendar.version)) return invalid('calendar.version', 'already-exists');
  const field = calendarProblem(calendar, state ?? inForce, today);
  if (field) return invalid(`calendar.${field}`, 'not-applicable');
  return events(
    calendarEvent('CalendarPublished', { calendar: { ...calendar, region: 'CN' }, document }),
  );
}
