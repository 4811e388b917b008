import { isIn, type OpenedCase, type StepRun } from '../../case/state.js';
import type { Wait } from '../../shared/step-module.js';
import type { PackDue } from './commands.js';
import { type DecisionFacts, decisionFacts } from './events.js';

export const packWaits = {
  approval: { zh: '待报上级审批', en: 'to be submitted for approval' },
  'approval-reply': { zh: '待上级审批', en: "the superior's approval" },
  'approval-refused': { zh: '上级未批准', en: 'the superior has not approved' },
  filing: { zh: '待报上级备案', en: 'to be filed with the superior' },
  'filing-overdue': { zh: '备案已逾期，待补报', en: 'the filing is overdue' },
};

/** Art. 40: what of the packs is still open once everything is voted on. */
export function waitsOfPacks(run: StepRun, state: OpenedCase): readonly Wait[] {
  const facts = decisionFacts(run);
  return (facts.outcome?.packs ?? [])
    .filter(({ candidateId }) => isIn(state, candidateId))
    .flatMap((due) => waitFor(due, facts) ?? [])
    .map((wait) => ({ who: ['officer'], rule: 'B15', ...wait }));
}

type Waiting = Pick<Wait, 'cause' | 'what' | 'act'> & Pick<Partial<Wait>, 'who'>;

function waitFor({ candidateId, pack }: PackDue, facts: DecisionFacts): Waiting | null {
  if (pack === 'approval') return waitForApproval(candidateId, facts);
  if (facts.filings?.[candidateId]) return null;
  const what = facts.overdue?.[candidateId] ? 'filing-overdue' : 'filing';
  return { cause: 'document', what, act: 'file-with-superior' };
}

function waitForApproval(candidateId: string, facts: DecisionFacts): Waiting | null {
  const reply = facts.approvals?.[candidateId]?.reply;
  if (reply === 'approved') return null;
  if (reply === 'refused')
    return {
      cause: 'person',
      what: 'approval-refused',
      act: 'return-to-step',
      who: ['department-head'],
    };
  return facts.submissions?.[candidateId]
    ? { cause: 'external-reply', what: 'approval-reply', act: 'record-approval' }
    : { cause: 'document', what: 'approval', act: 'submit-for-approval' };
}
