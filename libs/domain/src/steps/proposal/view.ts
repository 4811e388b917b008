import { candidatesIn, type OpenedCase, type StepRun } from '../../case/state.js';
import type { Wait } from '../../shared/step-module.js';
import { nominationsOf, proposalFacts } from './events.js';

export const proposalWaits = {
  suggestion: { zh: '初步建议尚未记录', en: 'the initial suggestion has not been recorded' },
  report: {
    zh: '尚未向主要领导报告',
    en: 'the report to the principal has not been recorded',
  },
  communication: {
    zh: '尚未在一定范围内沟通酝酿',
    en: 'the communication in a limited scope has not been recorded',
  },
  plan: { zh: '工作方案尚未形成', en: 'the work plan has not been recorded' },
  nominations: { zh: '{missing}名人选尚无提名', en: '{missing} candidate(s) without a nomination' },
  'prior-report': {
    zh: '尚未核对任前报告事项',
    en: 'prior-report matters have not been looked at',
  },
  adoption: { zh: '动议尚未提出', en: 'the proposal has not been adopted' },
};

/** What the proposal workflow waits on. */
export function proposalBooleans(run: StepRun) {
  const facts = proposalFacts(run);
  return {
    suggestionRecorded: facts.suggestion !== undefined,
    reported: facts.report !== undefined,
    communicated: facts.communication !== undefined,
    planRecorded: facts.workPlan !== undefined,
    nominated: facts.nominations !== undefined,
    priorReportChecked: facts.priorReport !== undefined,
    adopted: facts.adoption !== undefined,
  };
}

/** In the order of art. 13 and 14. */
export function waitsOfProposal(run: StepRun, state: OpenedCase): readonly Wait[] {
  const facts = proposalFacts(run);
  const missing = candidatesIn(state).filter(
    ({ candidateId }) => nominationsOf(facts, candidateId).length === 0,
  ).length;
  return [
    facts.suggestion ? null : waitFor('suggestion', 'M02', 'record-initial-suggestion'),
    facts.report ? null : waitFor('report', 'M03', 'record-report-to-principal'),
    facts.communication ? null : waitFor('communication', 'M03', 'record-communication'),
    facts.workPlan ? null : waitFor('plan', 'M03', 'record-work-plan'),
    missing === 0 ? null : { ...waitFor('nominations', 'M06', 'nominate'), facts: { missing } },
    facts.priorReport ? null : byHead(waitFor('prior-report', 'M05', 'check-prior-report')),
    byHead(waitFor('adoption', 'M02', 'adopt-proposal')),
  ].filter((wait) => wait !== null);
}

function waitFor(what: string, rule: Wait['rule'], act: string): Wait {
  return { cause: 'person', who: ['officer'], rule, what, act };
}

function byHead(wait: Wait): Wait {
  return { ...wait, who: ['department-head'] };
}
