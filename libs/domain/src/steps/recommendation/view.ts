import type { StepRun } from '../../case/state.js';
import type { Wait } from '../../shared/step-module.js';
import { recommendationFacts, tallyDuties, tallySigner } from './events.js';

export const recommendationWaits = {
  talks: { zh: '谈话调研推荐尚未记录', en: 'the talks have not been recorded' },
  list: {
    zh: '会议推荐参考名单尚未确定',
    en: 'the reference list for the meeting has not been fixed',
  },
  meeting: {
    zh: '会议推荐结果尚未记录',
    en: 'the tally of the recommendation meeting has not been recorded',
  },
  signatures: {
    zh: '推荐结果缺{missing}人签字',
    en: '{missing} signature(s) missing on the tally',
  },
  conclusion: { zh: '推荐结果尚未汇总', en: 'the recommendation has not been concluded' },
};

/** What the recommendation workflow waits on. */
export function recommendationBooleans(run: StepRun) {
  const facts = recommendationFacts(run);
  return {
    notRequired: facts.notRequired !== undefined,
    talksHeld: facts.talks !== undefined,
    listFixed: facts.referenceList !== undefined,
    meetingDropped: facts.meetingDropped !== undefined,
    meetingHeld: facts.tally !== undefined,
    tallySigned: missingDuties(run).length === 0,
    concluded: facts.conclusion !== undefined,
  };
}

/** In the order of art. 16 and 18: talks, reference list, meeting, signatures, result. */
export function waitsOfRecommendation(run: StepRun): readonly Wait[] {
  const facts = recommendationFacts(run);
  const talks = facts.talks ? [] : [waitFor('talks', 'D02', 'record-talks')];
  return [...talks, ...waitsForMeeting(run), conclusion];
}

const conclusion: Wait = {
  cause: 'person',
  who: ['department-head'],
  rule: 'D01',
  what: 'conclusion',
  act: 'conclude-recommendation',
};

function waitsForMeeting(run: StepRun): readonly Wait[] {
  const facts = recommendationFacts(run);
  if (!facts.tally) {
    if (facts.meetingDropped) return [];
    const list = facts.referenceList ? [] : [waitFor('list', 'D04', 'record-reference-list')];
    return [...list, waitFor('meeting', 'D02', 'record-tally')];
  }
  const missing = missingDuties(run);
  if (missing.length === 0) return [];
  return [
    {
      cause: 'person',
      who: missing,
      rule: 'D10',
      what: 'signatures',
      act: 'sign-tally',
      since: facts.tally.at.recordedAt,
      facts: { missing: missing.length },
    },
  ];
}

function waitFor(what: string, rule: Wait['rule'], act: string): Wait {
  return { cause: 'person', who: ['officer'], rule, what, act };
}

function missingDuties(run: StepRun) {
  const facts = recommendationFacts(run);
  return tallyDuties.filter((duty) => tallySigner(facts, duty) === null);
}
