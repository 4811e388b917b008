import { dateOf } from '../calendar/instants.js';
import { completedRun, currentRun, type OpenedCase } from '../case/state.js';
import type { EnterItem } from '../meeting/commands.js';
import { countsOf, isMajority, majorityOf } from '../meeting/counts.js';
import type { MeetingState } from '../meeting/state.js';
import { decisionFacts } from '../steps/decision/events.js';
import { standingOf } from '../steps/decision/standing.js';
import { inspectionFacts } from '../steps/inspection/events.js';
import { caseOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { blocked, met, notApplicable, type RuleResult, regulations, rule } from './rule.js';
import { itemOf } from './sitting.js';

/**
 * B04: none of the eight situations of art. 36. The first holds by the order of the steps (SYS-01); 2
 * to 5 are judged beside this rule by those of the inspection; 6 to 8 are attested as the item is entered.
 */
export const b04 = rule<RuleInput, Record<string, never>>({
  id: 'B04',
  cites: regulations('36', false),
  title: { zh: '不得提交会议讨论的情形', en: 'Situations that must not be put to the meeting' },
  judges: 'act',
  subject: 'case',
  whoCan: ['officer', 'department-head'],
  parameters: {},
  reasons: {
    'not-at-decision': {
      facts: { zh: '事项处于“{current}”环节', en: 'the case stands at {current}' },
      needed: { zh: '先完成民主推荐和考察', en: 'recommendation and inspection done first' },
    },
    suspended: {
      facts: { zh: '事项自{since}起中止', en: 'the case is suspended since {since}' },
      needed: { zh: '恢复办理', en: 'the case to be resumed' },
    },
    'before-proposal': {
      facts: {
        zh: '会议日期{heldOn}，任用建议形成于{proposedOn}',
        en: 'the sitting is of {heldOn}, the proposal of {proposedOn}',
      },
      needed: {
        zh: '会议日期不早于任用建议',
        en: 'a sitting not before the proposal that ends the inspection',
      },
    },
    'tour-or-audit': {
      facts: { zh: '巡视巡察或审计的重大问题尚无结论', en: 'a finding of tour or audit is open' },
      needed: { zh: '巡视巡察或审计的结论', en: 'the conclusion of tour or audit' },
    },
    'prior-report': {
      facts: {
        zh: '应当事前报告而未报告或未经同意',
        en: 'a prior report is missing or not approved',
      },
      needed: { zh: '上级同意的答复', en: "the superior's consent" },
    },
    other: {
      facts: {
        zh: '有其他不宜提交会议讨论的原因',
        en: 'another reason not to put it to the meeting',
      },
      needed: { zh: '该原因消除', en: 'that reason to be settled' },
    },
  },
  check: ({ act, state, meeting }) => {
    if (!state) return notApplicable();
    const data = act.data as EnterItem;
    return (
      notReady(state) ??
      (meeting && beforeProposal(state, meeting)) ??
      attestedAgainst(data) ??
      met({ attested: ['6', '7', '8'] })
    );
  },
});

function notReady(state: OpenedCase): RuleResult | null {
  const run = currentRun(state);
  const up = state.status === 'open' && run.kind === 'decision';
  if (!up) return blocked('not-at-decision', { current: run.kind });
  if (!state.suspended) return null;
  return blocked('suspended', { since: dateOf(state.suspended.at.recordedAt) });
}

/** The order of the steps is that of the paper as well, not only of what was entered here. */
function beforeProposal(state: OpenedCase, meeting: MeetingState): RuleResult | null {
  const inspection = completedRun(state, 'inspection');
  const proposedOn = inspection && inspectionFacts(inspection).proposed?.studiedOn;
  if (meeting.status === 'uncalled' || !proposedOn || meeting.heldOn >= proposedOn) return null;
  return blocked('before-proposal', { heldOn: meeting.heldOn, proposedOn });
}

function attestedAgainst({ tourAndAudit, priorReport, otherReasons }: EnterItem) {
  if (tourAndAudit.finding === 'unresolved') return blocked('tour-or-audit');
  if (priorReport.matter === 'missing') return blocked('prior-report');
  return otherReasons ? blocked('other') : null;
}

/** B09: an item passes only with more than half of the full membership, not of those present. */
export const b09 = rule<RuleInput, Record<string, never>>({
  id: 'B09',
  cites: regulations('39'),
  title: { zh: '应到会成员过半数同意', en: 'More than half of the full membership' },
  judges: 'state',
  subject: 'case',
  whoCan: ['meeting-secretary', 'department-head'],
  parameters: {},
  reasons: {
    undecided: {
      facts: { zh: '{open}名人选尚无表决结果', en: '{open} candidate(s) without a result' },
      needed: { zh: '逐一表决', en: 'a vote on each' },
    },
    'not-passed': {
      facts: { zh: '{failed}名人选未获通过', en: '{failed} candidate(s) did not pass' },
      needed: {
        zh: '撤回该人选，或退回前面的环节',
        en: 'withdrawal, or a return to an earlier step',
      },
    },
    'more-than-posts': {
      facts: {
        zh: '通过{passed}名，职位{places}个',
        en: '{passed} passed for {places} place(s)',
      },
      needed: { zh: '每个职位一名人选', en: 'one candidate for each place' },
    },
  },
  check: (input) => (input.meeting ? counted(input) : everyCandidatePassed(input)),
});

function counted(input: RuleInput): RuleResult {
  const found = itemOf(input);
  if (!found) return notApplicable();
  const { agree, fullMembership } = countsOf(found.sitting, found.item);
  const passed = isMajority(agree, fullMembership);
  return met({ agree, fullMembership, needed: majorityOf(fullMembership), passed });
}

function everyCandidatePassed(input: RuleInput): RuleResult {
  const { state, run } = caseOf(input);
  const { kind, ...facts } = standingOf(state, decisionFacts(run).outcomes ?? {});
  return kind === 'complete' ? met(facts) : blocked(kind, facts);
}
