import { addDays } from '../calendar/dates.js';
import { clockOf, countPeriod } from '../case/clock.js';
import { decidedOn } from '../case/decided-on.js';
import { completedRun } from '../case/state.js';
import { isBureauOrBelow } from '../shared/ranks.js';
import type { IssueAppointmentNotice } from '../steps/probation/commands.js';
import { exceptionalGround } from '../steps/proposal/events.js';
import { openReports, publicityFacts } from '../steps/publicity/events.js';
import { caseOf, promotedAmong, stepOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { blocked, held, met, notApplicable, type RuleResult, regulations, rule } from './rule.js';

/** A01: publicity is dispensed with above bureau level, where nobody is promoted, or for a special post with a document. */
export const a01 = rule<RuleInput, Record<string, never>>({
  id: 'A01',
  cites: regulations('42'),
  title: { zh: '任前公示的适用范围', en: 'Where pre-appointment publicity applies' },
  judges: 'act',
  subject: 'case',
  whoCan: ['officer'],
  parameters: {},
  reasons: {
    'bureau-or-below': {
      facts: { zh: '拟任职务为厅局级以下', en: 'the post is at bureau level or below' },
      needed: { zh: '发布任前公示', en: 'a publicity notice' },
    },
    promotion: {
      facts: { zh: '{promoted}名人选属于提拔任职', en: '{promoted} candidate(s) are promoted' },
      needed: { zh: '发布任前公示', en: 'a publicity notice' },
    },
  },
  check: (input) => {
    const { act, registers } = input;
    if (act.data.ground === 'no-promotion') return nobodyPromoted(input);
    if (act.data.ground === 'special-post') return met({ ground: 'special-post' });
    const below = caseOf(input).state.posts.some(({ postId }) => {
      const post = registers.posts[postId];
      return post?.status !== 'registered' || isBureauOrBelow(post.rank);
    });
    return below ? blocked('bureau-or-below') : met({ ground: 'above-bureau' });
  },
});

function nobodyPromoted(input: RuleInput): RuleResult {
  const promoted = promotedAmong(input);
  return promoted === 0 ? met({ ground: 'no-promotion' }) : blocked('promotion', { promoted });
}

/** A02: the notice goes up not before the decision, for a whole period within the calendar; appointment follows it. */
export const a02 = rule<RuleInput, Record<string, never>>({
  id: 'A02',
  cites: regulations('42'),
  title: { zh: '任前公示期限', en: 'Publicity period' },
  judges: 'act',
  subject: 'case',
  whoCan: ['officer'],
  parameters: {},
  reasons: {
    'before-decision': {
      facts: {
        zh: '公示起始日{startsOn}，讨论决定日期{decidedOn}',
        en: 'start {startsOn}, decision of {decidedOn}',
      },
      needed: { zh: '公示不得早于讨论决定', en: 'a start not before the decision' },
    },
    'beyond-calendar': {
      facts: {
        zh: '公示起始日{startsOn}，工作日历只覆盖至{lastCoveredDay}',
        en: 'start {startsOn}; the working-day calendar covers up to {lastCoveredDay}',
      },
      needed: { zh: '下一年度工作日历发布后再公示', en: 'the next calendar, or an earlier start' },
    },
    'no-candidate': {
      facts: { zh: '人选均已撤回', en: 'every candidate has left the case' },
      needed: { zh: '退回前一环节，或终止事项', en: 'a return to an earlier step, or an end' },
    },
    'not-posted': {
      facts: { zh: '尚未发布公示', en: 'no notice has been posted' },
      needed: { zh: '发布任前公示', en: 'a publicity notice' },
    },
    running: {
      facts: { zh: '公示{startsOn}起，至{endsOn}止', en: 'publicity {startsOn} to {endsOn}' },
      needed: { zh: '公示期满', en: 'the period to be over' },
    },
  },
  check: (input) => {
    switch (input.act.name) {
      case 'post-publicity-notice':
        return noticeMayGoUp(input);
      case 'issue-appointment-notice':
        return appointmentMayFollow(input);
      default:
        return periodIsOver(input);
    }
  },
});

/** The appointment notice is dated after the last day of publicity, not only recorded after it. */
function appointmentMayFollow(input: RuleInput): RuleResult {
  const run = completedRun(caseOf(input).state, 'publicity');
  const notice = run && publicityFacts(run).notice;
  if (!notice) return notApplicable();
  const { startsOn, endsOn } = notice;
  const { issuedOn } = input.act.data as IssueAppointmentNotice;
  return issuedOn <= endsOn
    ? blocked('running', { startsOn, endsOn }, { earliest: addDays(endsOn, 1) })
    : met({ startsOn, endsOn });
}

function noticeMayGoUp(input: RuleInput): RuleResult {
  const { act, calendar } = input;
  const startsOn = act.data.startsOn as string;
  const decided = decidedOn(caseOf(input).state);
  if (decided !== null && startsOn < decided)
    return blocked('before-decision', { startsOn, decidedOn: decided });
  const period = countPeriod(clockOf(stepOf(input), 'publicityEnds'), startsOn, calendar);
  if (!period.covered)
    return blocked('beyond-calendar', { startsOn, lastCoveredDay: period.lastCoveredDay });
  return met({ startsOn, endsOn: period.to, calendarVersion: calendar.version });
}

function periodIsOver(input: RuleInput): RuleResult {
  const { run } = caseOf(input);
  if (input.candidates.length === 0)
    return blocked('no-candidate', {}, { whoCan: ['department-head'] });
  const facts = publicityFacts(run);
  if (facts.notRequired) return notApplicable({ ground: facts.notRequired.ground });
  if (!facts.notice) return blocked('not-posted');
  const endsOn = run.deadlines.publicityEnds?.to ?? facts.notice.endsOn;
  const dates = { startsOn: facts.notice.startsOn, endsOn };
  return facts.periodEnded
    ? met(dates)
    : blocked('running', dates, { earliest: addDays(endsOn, 1), whoCan: ['clock'] });
}

/** A03: who is promoted exceptionally is published with the situation and the reason. */
export const a03 = rule<RuleInput, Record<string, never>>({
  id: 'A03',
  cites: regulations('42'),
  title: { zh: '破格提拔公示说明情形和理由', en: 'Notice of an exceptional promotion' },
  judges: 'act',
  subject: 'case',
  whoCan: ['officer'],
  parameters: {},
  reasons: {
    'not-stated': {
      facts: { zh: '破格提拔人选{exceptional}名', en: '{exceptional} exceptional promotion(s)' },
      needed: { zh: '公示破格的具体情形和理由', en: 'situation and reason in the notice' },
    },
  },
  check: (input) => {
    const { state } = caseOf(input);
    const exceptional = input.candidates.filter(
      ({ candidateId }) => exceptionalGround(state, candidateId) !== null,
    ).length;
    if (exceptional === 0) return notApplicable();
    return input.act.data.exceptional === undefined
      ? blocked('not-stated', { exceptional })
      : met({ exceptional });
  },
});

/** A04: every report received in the period has an outcome before anybody is appointed. */
export const a04 = rule<RuleInput, Record<string, never>>({
  id: 'A04',
  cites: regulations('42'),
  title: { zh: '公示期间反映问题的处理', en: 'Reports received during publicity' },
  judges: 'state',
  subject: 'case',
  whoCan: ['report-intake'],
  parameters: {},
  reasons: {
    open: {
      facts: { zh: '{open}件反映问题尚无结论', en: '{open} report(s) without an outcome' },
      needed: { zh: '每件反映问题的核查结论', en: 'an outcome of each report' },
    },
  },
  check: (input) => {
    const facts = publicityFacts(caseOf(input).run);
    const open = openReports(facts).length;
    const received = Object.keys(facts.reports ?? {}).length;
    return open === 0 ? met({ received }) : held('open', { open });
  },
});
