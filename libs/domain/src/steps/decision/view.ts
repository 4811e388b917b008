import type { OpenedCase, StepRun } from '../../case/state.js';
import type { Wait } from '../../shared/step-module.js';
import { consultationWaits, waitsOfConsultations } from './consultation-waits.js';
import { decisionFacts } from './events.js';
import { standingOf } from './standing.js';

export const decisionWaits = {
  ...consultationWaits,
  meeting: {
    zh: '{open}名人选待会议讨论表决',
    en: '{open} candidate(s) to be discussed and voted on',
  },
  failed: { zh: '{failed}名人选未获通过', en: '{failed} candidate(s) did not pass' },
  crowded: {
    zh: '通过{passed}名，职位{places}个，须撤回其余人选',
    en: '{passed} passed for {places} place(s): the others are to be withdrawn',
  },
  completion: { zh: '待完成讨论决定', en: 'the decision is to be completed' },
};

/** What the decision workflow waits on. */
export function decisionBooleans(run: StepRun) {
  const facts = decisionFacts(run);
  const results = Object.values(facts.outcomes ?? {}).map(({ result }) => result);
  return {
    voted: results.length > 0,
    failed: results.includes('not-passed'),
    decided: facts.outcome !== undefined,
  };
}

export function waitsOfDecision(run: StepRun, state: OpenedCase): readonly Wait[] {
  return [...waitsOfConsultations(state), ...waitsOfVotes(run, state)];
}

function waitsOfVotes(run: StepRun, state: OpenedCase): readonly Wait[] {
  const { kind, ...facts } = standingOf(state, decisionFacts(run).outcomes ?? {});
  const head = {
    cause: 'person' as const,
    who: ['department-head' as const],
    rule: 'B09' as const,
  };
  switch (kind) {
    case 'undecided':
      return [
        {
          cause: 'quorum',
          who: ['meeting-secretary'],
          rule: 'B06',
          what: 'meeting',
          act: 'record-meeting-outcome',
          facts,
        },
      ];
    case 'not-passed':
      return [{ ...head, what: 'failed', act: 'return-to-step', facts }];
    case 'more-than-posts':
      return [{ ...head, what: 'crowded', act: 'withdraw-candidate', facts }];
    case 'complete':
      return [{ ...head, what: 'completion', act: 'complete-decision', facts }];
  }
}
