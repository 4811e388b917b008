import { currentRun, isIn } from '../case/state.js';
import { countsOf, type Sitting, sittingOf, stillToSpeak } from '../meeting/counts.js';
import type { AgendaItem } from '../meeting/state.js';
import { type Fraction, leastOf } from '../shared/fraction.js';
import type { RuleInput } from './input.js';
import { blocked, met, notApplicable, type RuleResult, regulations, rule } from './rule.js';

/** The item that an act names, on a sitting that was called. */
export function itemOf({ act, meeting, registers }: RuleInput) {
  const sitting = sittingOf(meeting, registers);
  const { itemId } = act.data as { readonly itemId: string };
  const item = sitting?.meeting.items[itemId];
  return sitting && item ? { sitting, item } : null;
}

/** B06: two thirds of the full membership are present, recused members not counted. */
export const b06 = rule<RuleInput, { readonly quorum: Fraction }>({
  id: 'B06',
  cites: regulations('38'),
  title: { zh: '到会法定人数', en: 'Quorum' },
  judges: 'act',
  subject: 'case',
  whoCan: ['meeting-secretary'],
  parameters: { quorum: { num: 2, den: 3 } },
  reasons: {
    'no-roster': {
      facts: { zh: '尚未登记到会情况', en: 'no roster is recorded' },
      needed: { zh: '登记到会情况', en: 'the roster' },
    },
    'below-quorum': {
      facts: {
        zh: '应到{fullMembership}人，实到{present}人，回避{recused}人',
        en: 'full membership {fullMembership}, present {present}, recused {recused}',
      },
      needed: { zh: '到会至少{needed}人', en: 'at least {needed} present' },
    },
  },
  check: (input, { quorum }) => {
    const found = itemOf(input);
    if (!found) return notApplicable();
    if (!found.sitting.meeting.roster) return blocked('no-roster');
    const { fullMembership, present, recused } = countsOf(found.sitting, found.item);
    const needed = leastOf(fullMembership, quorum);
    const facts = { fullMembership, present, recused, needed };
    return present - recused >= needed ? met(facts) : blocked('below-quorum', facts);
  },
});

/** B07: each voter states one opinion, the principal last. */
export const b07 = rule<RuleInput, Record<string, never>>({
  id: 'B07',
  cites: regulations('38'),
  title: { zh: '逐一表态、主要负责人末位', en: 'Each member speaks, the principal last' },
  judges: 'act',
  subject: 'case',
  whoCan: ['committee-member'],
  parameters: {},
  reasons: {
    spoken: {
      facts: { zh: '本人对该议题已表态', en: 'the member has stated his opinion on this item' },
      needed: { zh: '无', en: 'nothing; an opinion stands' },
    },
    'principal-last': {
      facts: {
        zh: '还有{left}名到会成员未表态',
        en: '{left} present member(s) have not spoken',
      },
      needed: { zh: '其他成员先逐一表态', en: 'all others first' },
    },
    incomplete: {
      facts: {
        zh: '还有{left}名到会成员未表态',
        en: '{left} present member(s) have not spoken',
      },
      needed: { zh: '到会成员逐一表态', en: 'the opinion of each of them' },
    },
    'no-ballot': {
      facts: { zh: '尚未记录票决结果', en: 'no ballot is recorded' },
      needed: { zh: '记录纸质票决结果', en: 'the totals of the ballot' },
    },
  },
  check: (input) => {
    const found = itemOf(input);
    if (!found) return notApplicable();
    const { sitting, item } = found;
    if (input.act.name === 'state-opinion') return maySpeak(sitting, item, input.actor.personId);
    return sitting.meeting.method === 'paper-ballot' ? balloted(item) : allSpoke(sitting, item);
  },
});

function maySpeak(sitting: Sitting, item: AgendaItem, personId: string | null): RuleResult {
  const order = item.statements.length + 1;
  if (item.statements.some((statement) => statement.personId === personId))
    return blocked('spoken');
  const others = stillToSpeak(sitting, item).filter((member) => !member.principal);
  const principal = sitting.members.some(
    (member) => member.principal && member.personId === personId,
  );
  return principal && others.length > 0
    ? blocked('principal-last', { left: others.length })
    : met({ order });
}

function allSpoke(sitting: Sitting, item: AgendaItem): RuleResult {
  const left = stillToSpeak(sitting, item).length;
  return left > 0 ? blocked('incomplete', { left }) : met({ spoken: item.statements.length });
}

function balloted(item: AgendaItem): RuleResult {
  return item.ballot
    ? met({ issued: item.ballot.issued })
    : blocked('no-ballot', {}, { whoCan: ['scrutineer', 'counter'] });
}

/** B08: one person at a time is introduced, discussed and voted on. */
export const b08 = rule<RuleInput, Record<string, never>>({
  id: 'B08',
  cites: regulations('39'),
  title: { zh: '逐个介绍、逐个表决', en: 'Each person introduced and voted on separately' },
  judges: 'act',
  subject: 'case',
  whoCan: ['meeting-secretary'],
  parameters: {},
  reasons: {
    'before-meeting': {
      facts: { zh: '会议日期{heldOn}，今日{today}', en: 'meeting on {heldOn}, today {today}' },
      needed: { zh: '会议召开', en: 'the meeting to be held' },
    },
    'other-item': {
      facts: { zh: '议题{otherItem}尚未表决', en: 'item {otherItem} has no result yet' },
      needed: { zh: '先结束或暂缓该议题', en: 'that item concluded or postponed first' },
    },
    'case-moved': {
      facts: {
        zh: '该人选已不在本次讨论决定之列',
        en: 'the candidate is no longer up for this decision',
      },
      needed: { zh: '不再表决，暂缓该议题', en: 'no vote; the item is postponed' },
    },
    'not-introduced': {
      facts: { zh: '该人选尚未介绍', en: 'the candidate was not introduced' },
      needed: { zh: '先介绍人选', en: 'the introduction first' },
    },
  },
  check: (input) => {
    const found = itemOf(input);
    if (!found || found.item.result !== null) return notApplicable();
    if (input.act.name === 'introduce-item') return mayIntroduce(found.sitting, found.item, input);
    return found.item.introducedAt
      ? (notUp(found.item, input) ?? met())
      : blocked('not-introduced');
  },
});

function mayIntroduce(sitting: Sitting, item: AgendaItem, input: RuleInput): RuleResult {
  const { heldOn, items } = sitting.meeting;
  if (input.today < heldOn)
    return blocked('before-meeting', { heldOn, today: input.today }, { earliest: heldOn });
  const other = Object.values(items).find(
    (each) => each.itemId !== item.itemId && each.introducedAt !== null && each.result === null,
  );
  if (other) return blocked('other-item', { otherItem: other.itemId });
  return notUp(item, input) ?? met();
}

/** The case went on without the item: withdrawn, ended, returned, or back at a later opening. */
function notUp(item: AgendaItem, { state }: RuleInput): RuleResult | null {
  const run = state?.status === 'open' ? currentRun(state) : null;
  const up = run?.kind === 'decision' && run.opening === item.opening;
  const stays = state !== null && isIn(state, item.candidateId);
  return up && stays ? null : blocked('case-moved');
}
