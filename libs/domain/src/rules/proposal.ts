import { addMonths } from '../calendar/dates.js';
import { latestRun } from '../case/state.js';
import { analysisFacts } from '../steps/analysis/events.js';
import { type ProposalFacts, proposalFacts } from '../steps/proposal/events.js';
import { caseOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { blocked, met, type RuleResult, regulations, rule } from './rule.js';

/** M01: no selection without a fresh analysis. One of exactly so many months is no longer younger than that. */
export const m01 = rule<RuleInput, { readonly months: number }>({
  id: 'M01',
  cites: regulations('11–12'),
  title: { zh: '先分析研判后启动', en: 'Analysis before selection starts' },
  judges: 'state',
  subject: 'case',
  whoCan: ['officer'],
  parameters: { months: 6 },
  reasons: {
    'not-recorded': {
      facts: { zh: '尚未记录分析研判', en: 'no analysis is recorded' },
      needed: { zh: '记录分析研判', en: 'an analysis' },
    },
    'too-old': {
      facts: {
        zh: '分析研判日期{analysedOn}，今日{today}，有效{months}个月',
        en: 'analysis of {analysedOn}, today {today}, fresh for {months} months',
      },
      needed: { zh: '重新分析研判', en: 'a new analysis' },
    },
  },
  check: (input, { months }) => {
    const run = latestRun(caseOf(input).state, 'analysis');
    const analysis = run && analysisFacts(run).analysis;
    if (!analysis) return blocked('not-recorded');
    const { analysedOn } = analysis;
    const { today } = input;
    return today < addMonths(analysedOn, months)
      ? met({ analysedOn, today })
      : blocked('too-old', { analysedOn, today, months });
  },
});

/** M03: reported to the principal, communicated in a limited scope, planned, and in this order. */
export const m03 = rule<RuleInput, Record<string, never>>({
  id: 'M03',
  cites: regulations('14'),
  title: { zh: '报告、沟通酝酿、形成工作方案', en: 'Report, communication and work plan' },
  judges: 'state',
  subject: 'case',
  whoCan: ['officer'],
  parameters: {},
  reasons: {
    'no-report': {
      facts: { zh: '未记录向主要领导报告', en: 'no report to the principal is recorded' },
      needed: { zh: '向主要领导报告的日期和材料', en: 'its date and document' },
    },
    'no-communication': {
      facts: { zh: '未记录沟通酝酿', en: 'no communication is recorded' },
      needed: { zh: '沟通酝酿的范围和日期', en: 'its scope and date' },
    },
    'no-plan': {
      facts: { zh: '未记录工作方案', en: 'no work plan is recorded' },
      needed: { zh: '工作方案及日期', en: 'the work plan and its date' },
    },
    order: {
      facts: {
        zh: '初步建议{draftedOn}，报告{reportedOn}，沟通酝酿{communicatedOn}，工作方案{plannedOn}',
        en: 'suggestion {draftedOn}, report {reportedOn}, communication {communicatedOn}, plan {plannedOn}',
      },
      needed: {
        zh: '依次为初步建议、报告、沟通酝酿、工作方案',
        en: 'suggestion, report, communication, plan, in this order',
      },
    },
  },
  check: (input) => reportedInOrder(proposalFacts(caseOf(input).run)),
});

function reportedInOrder(facts: ProposalFacts): RuleResult {
  const { suggestion, report, communication, workPlan } = facts;
  if (!report) return blocked('no-report');
  if (!communication) return blocked('no-communication');
  if (!workPlan) return blocked('no-plan');
  const dates = {
    draftedOn: suggestion?.draftedOn ?? null,
    reportedOn: report.reportedOn,
    communicatedOn: communication.communicatedOn,
    plannedOn: workPlan.plannedOn,
  };
  const list = Object.values(dates).filter((date) => date !== null);
  const inOrder = list.every((date, index) => (list[index - 1] ?? date) <= date);
  return inOrder ? met(dates) : blocked('order', dates);
}
