import { addDays } from '../calendar/dates.js';
import { clockOf, countPeriod } from '../case/clock.js';
import type { IsoDate } from '../shared/event.js';
import { inspectionFacts } from '../steps/inspection/events.js';
import { withoutInterview } from '../steps/inspection/interviews.js';
import { leadEndsOn, noticeClock } from '../steps/inspection/notice.js';
import { caseOf, stepOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { blocked, met, type RuleResult, regulations, rule } from './rule.js';

/** What is done with people while the inspection goes on. */
const heldActs: readonly string[] = ['record-interview', 'record-extended-inspection'];

/** I05: plan and unit talk before the notice, the notice for its lead time before the first act of the inspection. */
export const i05 = rule<RuleInput, Record<string, never>>({
  id: 'I05',
  cites: regulations('28'),
  title: {
    zh: '考察程序的先后和预告期',
    en: 'Order of the inspection and lead time of its notice',
  },
  judges: 'state',
  subject: 'case',
  whoCan: ['officer'],
  parameters: {},
  reasons: {
    'not-prepared': {
      facts: {
        zh: '预告日期{issuedOn}，考察方案日期{plannedOn}，与单位主要领导沟通日期{talkedOn}',
        en: 'notice of {issuedOn}, plan of {plannedOn}, talk with the unit of {talkedOn}',
      },
      needed: {
        zh: '发布预告前制定方案并与单位主要领导沟通',
        en: "the plan and the talk with the unit's principal, before the notice",
      },
    },
    'beyond-calendar': {
      facts: {
        zh: '预告日期{issuedOn}，工作日历只覆盖至{lastCoveredDay}',
        en: 'notice of {issuedOn}; the working-day calendar covers up to {lastCoveredDay}',
      },
      needed: { zh: '下一年度工作日历发布后再预告', en: 'the next calendar, or an earlier notice' },
    },
    'no-notice': {
      facts: { zh: '尚未发布考察预告', en: 'no inspection notice is issued' },
      needed: { zh: '发布考察预告', en: 'an inspection notice' },
    },
    'lead-time': {
      facts: {
        zh: '{issuedOn}预告，预告期至{leadEndsOn}止，考察活动日期{heldOn}',
        en: 'notice of {issuedOn} with lead time to {leadEndsOn}; act of the inspection on {heldOn}',
      },
      needed: { zh: '预告期满', en: 'the lead time to be over' },
    },
    'not-inspected': {
      facts: { zh: '{open}名考察对象无谈话记录', en: '{open} candidate(s) without an interview' },
      needed: { zh: '对每名考察对象的考察谈话', en: 'interviews on each candidate' },
    },
  },
  check: (input) => {
    if (input.act.name === 'issue-inspection-notice') return noticeMayBeIssued(input);
    if (heldActs.includes(input.act.name))
      return mayBeHeld(input, (input.act.data.heldOn ?? input.today) as IsoDate);
    return wasInspected(input);
  },
});

function noticeMayBeIssued(input: RuleInput): RuleResult {
  const { act, calendar, today } = input;
  const { run } = caseOf(input);
  const issuedOn = (act.data.issuedOn ?? today) as IsoDate;
  const { plan, unitTalk } = inspectionFacts(run);
  const dates = { plannedOn: plan?.plannedOn ?? null, talkedOn: unitTalk?.heldOn ?? null };
  if (!isBefore(dates, issuedOn)) return blocked('not-prepared', { ...dates, issuedOn });
  const period = countPeriod(clockOf(stepOf(input), noticeClock), issuedOn, calendar);
  if (!period.covered)
    return blocked('beyond-calendar', { issuedOn, lastCoveredDay: period.lastCoveredDay });
  return met({ ...dates, issuedOn, leadEndsOn: period.to, calendarVersion: calendar.version });
}

function isBefore(dates: Record<string, IsoDate | null>, issuedOn: IsoDate): boolean {
  return Object.values(dates).every((date) => date !== null && date <= issuedOn);
}

function mayBeHeld(input: RuleInput, heldOn: IsoDate): RuleResult {
  const { run } = caseOf(input);
  const { notice } = inspectionFacts(run);
  if (!notice) return blocked('no-notice');
  const ends = leadEndsOn(run, notice);
  const facts = { issuedOn: notice.issuedOn, leadEndsOn: ends, heldOn };
  return heldOn > ends
    ? met(facts)
    : blocked('lead-time', facts, { earliest: addDays(ends, 1), whoCan: ['clock'] });
}

function wasInspected(input: RuleInput): RuleResult {
  const { candidates } = input;
  const { run } = caseOf(input);
  if (!inspectionFacts(run).notice) return blocked('no-notice');
  const open = withoutInterview(run, candidates);
  return open === 0 ? met({ candidates: candidates.length }) : blocked('not-inspected', { open });
}
