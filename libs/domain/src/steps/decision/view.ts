import { candidatesIn, type OpenedCase, type StepRun } from '../../case/state.js';
import type { JsonObject } from '../../shared/json.js';
import type { Wait } from '../../shared/step-module.js';
import { consultationWaits, waitsOfConsultations } from './consultation-waits.js';
import { decisionFacts } from './events.js';
import { packWaits, waitsOfPacks } from './pack-waits.js';
import { standingOf } from './standing.js';

export const decisionWaits = {
  ...consultationWaits,
  ...packWaits,
  meeting: {
    zh: '{open}名人选待会议讨论表决',
    en: '{open} candidate(s) to be discussed and voted on',
  },
  deferred: {
    zh: '{heldOn}会议暂缓表决，待下次会议；{open}名人选待表决',
    en: 'put off at the sitting of {heldOn}; another sitting is to vote on {open} candidate(s)',
  },
  'void-after-notice': {
    zh: '表决无效（{rule}），任职通知已印发；{open}名人选待重新表决',
    en: 'the vote is void ({rule}) and an appointment notice was issued on it; {open} candidate(s) to be voted on anew',
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
          act: 'record-meeting-outcome',
          ...meetingFor(run, state, facts),
        },
      ];
    case 'not-passed':
      return [{ ...head, what: 'failed', act: 'return-to-step', facts }];
    case 'more-than-posts':
      return [{ ...head, what: 'crowded', act: 'withdraw-candidate', facts }];
    case 'complete': {
      const packs = waitsOfPacks(run, state);
      if (packs.length > 0) return packs;
      return [{ ...head, what: 'completion', act: 'complete-decision', facts }];
    }
  }
}

/** Why there has to be a sitting: the first, another after a deferral, or one because the last decided nothing. */
function meetingFor(
  run: StepRun,
  state: OpenedCase,
  open: JsonObject,
): Pick<Wait, 'rule' | 'what' | 'facts'> {
  const flagged = state.voids.findLast(({ noticeIssued }) => noticeIssued);
  if (flagged)
    return {
      rule: flagged.rule,
      what: 'void-after-notice',
      facts: { ...open, rule: flagged.rule },
    };
  const { deferrals = {}, outcomes = {} } = decisionFacts(run);
  const deferred = candidatesIn(state)
    .filter(({ candidateId }) => !outcomes[candidateId])
    .flatMap(({ candidateId }) => deferrals[candidateId] ?? [])
    .at(-1);
  if (!deferred) return { rule: 'B06', what: 'meeting', facts: open };
  return { rule: 'B10', what: 'deferred', facts: { ...open, heldOn: deferred.heldOn } };
}
