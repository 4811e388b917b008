export { addDays, addMonths, addYears, compareDates } from './calendar/dates.js';
export { dateOf, endOfDay, instantDiffSeconds } from './calendar/instants.js';
export { isWorkingDay, type WorkingCalendar } from './calendar/working-calendar.js';
export {
  addWorkingDays,
  type BeyondCoverage,
  type CoveredPeriod,
  type SkippedDay,
  subtractWorkingDays,
  type UncoveredPeriod,
  type WorkingPeriod,
  workingDaysBetween,
} from './calendar/working-days.js';
export type {
  Instant,
  IsoDate,
  NewEvent,
  OccurredOn,
  StoredEvent,
  StreamVersion,
} from './shared/event.js';
export type { Json, JsonObject } from './shared/json.js';
