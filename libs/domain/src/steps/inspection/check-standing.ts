import { addDays, addMonths } from '../../calendar/dates.js';
import type { IsoDate } from '../../shared/event.js';
import type { CheckKind, CheckResult } from './commands.js';
import type { InspectionFacts } from './events.js';

/** Where one check on one candidate stands. */
export type CheckStanding = {
  readonly state: 'not-asked' | 'open' | 'in-doubt' | 'not-clear' | 'clear';
  readonly askedOn: IsoDate | null;
  readonly answeredOn: IsoDate | null;
  /** Last day by the answer itself. */
  readonly validUntil: IsoDate | null;
};

const meaning: { readonly [Result in CheckResult]: CheckStanding['state'] } = {
  'nothing-found': 'clear',
  suspend: 'in-doubt',
  'not-suitable': 'not-clear',
  clear: 'clear',
  'in-doubt': 'in-doubt',
  'not-clear': 'not-clear',
};

const unanswered = { answeredOn: null, validUntil: null };

/** An answer counts for the last asking only: what was asked again is open until it is answered again. */
export function standingOf(
  { asked = {}, replied = {} }: InspectionFacts,
  candidateId: string,
  check: CheckKind,
): CheckStanding {
  const key = `${candidateId}/${check}`;
  const ask = asked[key];
  const reply = replied[key];
  if (!ask) return { ...unanswered, state: 'not-asked', askedOn: null };
  const { askedOn } = ask;
  if (!reply || reply.at.version < ask.at.version) return { ...unanswered, state: 'open', askedOn };
  const { answeredOn, result, validUntil = null } = reply;
  return { state: meaning[result], askedOn, answeredOn, validUntil };
}

/**
 * The last day on which an answer may be relied on: the end of the window that the rule gives it, or
 * the day that the answer itself names where that is earlier.
 */
export function freshUntil(
  answeredOn: IsoDate,
  validUntil: IsoDate | null,
  freshMonths: number,
): IsoDate {
  const end = addDays(addMonths(answeredOn, freshMonths), -1);
  return validUntil !== null && validUntil < end ? validUntil : end;
}
