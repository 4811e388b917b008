import type { DropMeeting } from '../steps/recommendation/commands.js';
import { type RecommendationFacts, recommendationFacts } from '../steps/recommendation/events.js';
import { caseOf, promotedAmong } from './case-input.js';
import type { RuleInput } from './input.js';
import { blocked, met, notApplicable, type RuleResult, regulations, rule } from './rule.js';

/**
 * D01: who is promoted was recommended, unless art. 22 makes an exception with the superior's consent.
 * A procedure with a lighter recommendation, or none, is open to those alone who stay on their level.
 */
export const d01 = rule<RuleInput, { readonly path: 'recommendation' | 'same-level' }>({
  id: 'D01',
  cites: regulations('16'),
  title: { zh: '选拔任用须经民主推荐', en: 'No promotion without a recommendation' },
  judges: 'state',
  subject: 'case',
  whoCan: ['officer'],
  parameters: { path: 'recommendation' },
  reasons: {
    promotion: {
      facts: {
        zh: '{promoted}名人选的拟任职务高于经确认的现任职级',
        en: '{promoted} candidate(s) for a post above their confirmed level',
      },
      needed: {
        zh: '确认其现任职级，或按提拔任用程序办理',
        en: 'their level confirmed in the register, or the procedure of a promotion',
      },
    },
    'no-candidate': {
      facts: { zh: '人选均已撤回', en: 'every candidate has left the case' },
      needed: { zh: '退回前一环节，或终止事项', en: 'a return to an earlier step, or an end' },
    },
    'not-named': {
      facts: {
        zh: '人选{candidates}名，推荐结果未列{missing}名',
        en: '{candidates} candidate(s), {missing} of them not in the result',
      },
      needed: {
        zh: '每名人选的推荐结果，或撤回人选',
        en: 'a result for each candidate, or a withdrawal',
      },
    },
  },
  check: (input, { path }) => {
    if (path === 'same-level') return onTheirLevel(input);
    const facts = recommendationFacts(caseOf(input).run);
    if (isExempt(input, facts)) return notApplicable();
    const candidates = input.candidates.length;
    if (candidates === 0) return blocked('no-candidate', {}, { whoCan: ['department-head'] });
    const named = namedIn(facts);
    const missing = input.candidates.filter(({ candidateId }) => !named.includes(candidateId));
    return missing.length === 0
      ? met({ candidates })
      : blocked('not-named', { candidates, missing: missing.length });
  },
});

function onTheirLevel(input: RuleInput): RuleResult {
  const promoted = promotedAmong(input);
  return promoted === 0 ? met() : blocked('promotion', { promoted });
}

/** Whom the meeting's tally lists; without a meeting, whom the talks count. */
function namedIn({ tally, talks }: RecommendationFacts): readonly string[] {
  const lines = tally ? tally.candidates : (talks ?? []).flatMap(({ counts }) => counts);
  return lines.map(({ candidateId }) => candidateId);
}

const conditions = ['smallUnit', 'sameScope', 'concentrated'] as const;

/**
 * D02: talks and a meeting, or talks alone where the three conditions of art. 20 are stated. For
 * further use on the same level the procedure may ask for no meeting.
 */
export const d02 = rule<RuleInput, { readonly meeting: boolean }>({
  id: 'D02',
  cites: regulations('16'),
  title: { zh: '谈话调研推荐和会议推荐', en: 'Talks and meeting' },
  judges: 'state',
  subject: 'case',
  whoCan: ['officer'],
  parameters: { meeting: true },
  reasons: {
    'no-talks': {
      facts: { zh: '尚未记录谈话调研推荐', en: 'no talks are recorded' },
      needed: { zh: '谈话调研推荐', en: 'the talks' },
    },
    'no-meeting': {
      facts: { zh: '尚未记录会议推荐', en: 'no recommendation meeting is recorded' },
      needed: {
        zh: '会议推荐，或具备第20条三项条件不再召开',
        en: 'the meeting, or its dropping on the three conditions of art 20',
      },
    },
    conditions: {
      facts: { zh: '第20条三项条件已说明{stated}项', en: '{stated} of 3 conditions are stated' },
      needed: {
        zh: '三项条件均须具备并分别说明理由（第20条）',
        en: 'all three, each with its reason (art 20)',
      },
    },
  },
  check: (input, { meeting }) => {
    const { act } = input;
    const facts = recommendationFacts(caseOf(input).run);
    if (isExempt(input, facts)) return notApplicable();
    if (!facts.talks) return blocked('no-talks');
    if (!meeting) return met({ talks: facts.talks.length });
    if (act.name === 'drop-meeting')
      return act.data.document === undefined ? met() : droppedDuly(act.data as DropMeeting);
    if (facts.tally) return met({ talks: facts.talks.length, meetingOn: facts.tally.meetingOn });
    return facts.meetingDropped ? droppedDuly(facts.meetingDropped) : blocked('no-meeting');
  },
});

function droppedDuly(dropped: DropMeeting): RuleResult {
  const stated = conditions.filter((condition) => dropped[condition] !== undefined).length;
  return stated === conditions.length ? met({ stated }) : blocked('conditions', { stated });
}

/** D04: the reference list offers a choice. */
export const d04 = rule<RuleInput, Record<string, never>>({
  id: 'D04',
  cites: regulations('18'),
  title: { zh: '参考名单须差额', en: 'A reference list with a choice' },
  judges: 'state',
  subject: 'case',
  whoCan: ['officer'],
  parameters: {},
  reasons: {
    'not-fixed': {
      facts: { zh: '尚未确定参考名单', en: 'no reference list is recorded' },
      needed: { zh: '会议推荐参考名单', en: 'the reference list' },
    },
    'no-choice': {
      facts: {
        zh: '参考名单{listed}人，职位{posts}个',
        en: '{listed} on the list, {posts} post(s)',
      },
      needed: { zh: '名单人数多于职位数', en: 'more persons than posts' },
    },
  },
  check: (input) => {
    const { state, run } = caseOf(input);
    const facts = recommendationFacts(run);
    if (isExempt(input, facts) || meetingIsDropped(facts)) return notApplicable();
    if (!facts.referenceList) return blocked('not-fixed');
    const posts = state.posts.length;
    const listed = facts.referenceList.candidates.length;
    return listed > posts ? met({ listed, posts }) : blocked('no-choice', { listed, posts });
  },
});

/** Art. 22. The determination itself is judged as if it were recorded. */
export function isExempt({ act }: RuleInput, facts: RecommendationFacts): boolean {
  return act.name === 'exempt-from-recommendation' || facts.notRequired !== undefined;
}

/** A meeting that was held after all counts, whatever was said before. */
function meetingIsDropped(facts: RecommendationFacts): boolean {
  return facts.meetingDropped !== undefined && facts.tally === undefined;
}
