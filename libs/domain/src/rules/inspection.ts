import { areRelated } from '../registers/person.js';
import { type FormTeam, noticeContents } from '../steps/inspection/commands.js';
import { inspectionFacts } from '../steps/inspection/events.js';
import { caseOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { blocked, met, type RuleResult, regulations, rule } from './rule.js';

/** I03: the candidates are fixed collectively, with a record of the meeting. */
export const i03 = rule<RuleInput, Record<string, never>>({
  id: 'I03',
  cites: regulations('23'),
  title: { zh: '集体研究确定考察对象', en: 'Candidates are fixed collectively' },
  judges: 'act',
  subject: 'case',
  whoCan: ['officer'],
  parameters: {},
  reasons: {
    'no-minutes': {
      facts: { zh: '未附会议记录', en: 'no record of the meeting' },
      needed: { zh: '集体研究的会议记录', en: 'the minutes of the collective meeting' },
    },
    'not-fixed': {
      facts: { zh: '考察对象尚未确定', en: 'no inspection candidate is fixed' },
      needed: { zh: '集体研究确定考察对象', en: 'candidates fixed by a collective meeting' },
    },
    'none-left': {
      facts: { zh: '考察对象均已撤回', en: 'every inspection candidate has left the case' },
      needed: { zh: '退回前一环节，或终止事项', en: 'a return to an earlier step, or an end' },
    },
  },
  check: (input) => {
    const { act, candidates } = input;
    if (act.name === 'fix-inspection-candidates')
      return act.data.minutes ? met() : blocked('no-minutes');
    const { fixed } = inspectionFacts(caseOf(input).run);
    if (!fixed) return blocked('not-fixed');
    if (candidates.length === 0) return blocked('none-left', {}, { whoCan: ['department-head'] });
    return met({ fixedOn: fixed.fixedOn, candidates: candidates.length });
  },
});

/** I04: two members or more, one of them leads, none is a candidate or a relative of one. */
export const i04 = rule<RuleInput, { readonly leastMembers: number }>({
  id: 'I04',
  cites: regulations('33'),
  title: { zh: '考察组组成', en: 'Inspection team' },
  judges: 'act',
  subject: 'case',
  whoCan: ['officer'],
  parameters: { leastMembers: 2 },
  reasons: {
    'not-formed': {
      facts: { zh: '尚未组成考察组', en: 'no team is formed' },
      needed: { zh: '组成考察组', en: 'a team' },
    },
    'too-few': {
      facts: { zh: '考察组{members}人', en: 'a team of {members}' },
      needed: { zh: '至少{least}人', en: 'at least {least} members' },
    },
    'no-leader': {
      facts: { zh: '组长不在成员名单内', en: 'the leader is not among the members' },
      needed: { zh: '由一名成员任组长', en: 'a leader who is a member' },
    },
    candidate: {
      facts: { zh: '成员中有人选本人', en: 'a candidate is a member' },
      needed: { zh: '更换成员（第53条）', en: 'another member (art 53)' },
    },
    relative: {
      facts: {
        zh: '{related}名成员登记为人选的近亲属',
        en: '{related} member(s) registered as close relatives of a candidate',
      },
      needed: { zh: '更换成员（第53条）', en: 'other members (art 53)' },
    },
  },
  check: (input, { leastMembers }) => {
    const { act } = input;
    const forming = act.name === 'form-team' ? (act.data as FormTeam) : null;
    const team = forming ?? inspectionFacts(caseOf(input).run).team;
    if (!team) return blocked('not-formed');
    const members = [...new Set(team.members.map(({ personId }) => personId))];
    if (members.length < leastMembers)
      return blocked('too-few', { members: members.length, least: leastMembers });
    if (!members.includes(team.leader)) return blocked('no-leader');
    return conflictIn(members, input) ?? met({ members: members.length });
  },
});

function conflictIn(
  members: readonly string[],
  { candidates, registers }: RuleInput,
): RuleResult | null {
  const persons = candidates.map(({ personId }) => personId);
  if (members.some((member) => persons.includes(member))) return blocked('candidate');
  const related = members.filter((member) =>
    persons.some((person) => areRelated(registers.persons[person], registers.persons[member])),
  );
  return related.length > 0 ? blocked('relative', { related: related.length }) : null;
}

/** I06: the notice says what art. 28 and its practice ask for. */
export const i06 = rule<RuleInput, Record<string, never>>({
  id: 'I06',
  cites: regulations('28'),
  title: { zh: '考察预告的内容', en: 'Contents of the inspection notice' },
  judges: 'act',
  subject: 'case',
  whoCan: ['officer'],
  parameters: {},
  reasons: {
    incomplete: {
      facts: { zh: '缺{count}项内容', en: '{count} item(s) missing' },
      needed: {
        zh: '考察任务、考察时间、考察对象及职务、考察组、联系电话、监督举报电话',
        en: 'task, time, person and post, team, phones and complaint line',
      },
    },
  },
  check: ({ act }) => {
    const missing = noticeContents.filter((content) => !act.data[content]);
    return missing.length === 0 ? met() : blocked('incomplete', { count: missing.length, missing });
  },
});
