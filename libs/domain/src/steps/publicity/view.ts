import type { StepRun } from '../../case/state.js';
import type { Wait } from '../../shared/step-module.js';
import { openReports, publicityFacts } from './events.js';

export const publicityWaits = {
  notice: { zh: '任前公示尚未发布', en: 'the publicity notice has not been posted' },
  period: { zh: '公示期至{to}止', en: 'the publicity period runs to {to}' },
  reports: { zh: '{open}件反映问题尚无结论', en: '{open} report(s) without an outcome' },
};

/** What the publicity workflow waits on. */
export function publicityBooleans(run: StepRun) {
  const facts = publicityFacts(run);
  return {
    noticePosted: facts.notice !== undefined,
    notRequired: facts.notRequired !== undefined,
    periodEnded: facts.periodEnded !== undefined,
    reportsClosed: openReports(facts).length === 0,
  };
}

export function waitsOfPublicity(run: StepRun): readonly Wait[] {
  const facts = publicityFacts(run);
  if (facts.notRequired) return [];
  if (!facts.notice) {
    return [
      {
        cause: 'person',
        who: ['officer'],
        rule: 'A02',
        what: 'notice',
        act: 'post-publicity-notice',
      },
    ];
  }
  return [...waitForPeriod(run), ...waitForReports(run)];
}

function waitForPeriod(run: StepRun): readonly Wait[] {
  const deadline = run.deadlines.publicityEnds;
  const notice = publicityFacts(run).notice;
  if (!deadline || !notice) return [];
  const { to } = deadline;
  return [
    {
      cause: 'clock',
      who: ['clock'],
      rule: 'A02',
      what: 'period',
      act: deadline.act,
      since: notice.at.recordedAt,
      until: deadline.due,
      facts: { to },
    },
  ];
}

function waitForReports(run: StepRun): readonly Wait[] {
  const open = openReports(publicityFacts(run));
  if (open.length === 0) return [];
  return [
    {
      cause: 'person',
      who: ['report-intake'],
      rule: 'A04',
      what: 'reports',
      act: 'handle-report',
      facts: { open: open.length },
    },
  ];
}
