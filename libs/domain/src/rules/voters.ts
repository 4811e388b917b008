import type { Role } from '../access/roles.js';
import type { RecordRoster, WithdrawMember } from '../meeting/commands.js';
import { isRecused, presentMembers, type Sitting, sittingOf } from '../meeting/counts.js';
import { mustWithdraw } from '../meeting/recusal.js';
import type { AgendaItem } from '../meeting/state.js';
import type { RuleInput } from './input.js';
import { blocked, met, notApplicable, type RuleResult, regulations, rule } from './rule.js';
import { itemOf } from './sitting.js';

const secretary: readonly Role[] = ['meeting-secretary'];

/** B12: whoever is concerned, or related to the candidate, leaves for the item. */
export const b12 = rule<RuleInput, Record<string, never>>({
  id: 'B12',
  cites: regulations('53'),
  title: { zh: '会议回避', en: 'Withdrawal from an item' },
  judges: 'act',
  subject: 'case',
  whoCan: secretary,
  parameters: {},
  reasons: {
    'must-withdraw': {
      facts: {
        zh: '{members}名到会成员为本人或登记为近亲属，尚未离场',
        en: '{members} present member(s) concerned or registered as a close relative have not left',
      },
      needed: { zh: '其离场', en: 'their withdrawal' },
    },
    recused: {
      facts: { zh: '本人已回避本议题', en: 'the member withdrew for this item' },
      needed: { zh: '无（本议题须回避）', en: 'nothing; recusal stands' },
    },
    'no-ground': {
      facts: { zh: '登记中无回避事由', en: 'the register shows no ground' },
      needed: { zh: '本人的回避声明', en: "the member's declaration" },
    },
    'has-voted': {
      facts: { zh: '本议题已表态或投票', en: 'the vote on this item has begun with him' },
      needed: { zh: '暂缓该议题，另行表决', en: 'the item postponed to another sitting' },
    },
    'before-result': {
      facts: { zh: '本议题尚未表决', en: 'the item has no result yet' },
      needed: { zh: '表决后返场', en: 'the result first' },
    },
  },
  check: (input) => {
    const found = itemOf(input);
    if (!found) return notApplicable();
    switch (input.act.name) {
      case 'state-opinion':
        return isRecused(found.item, input.actor.personId ?? '') ? blocked('recused') : met();
      case 'withdraw-member':
        return mayWithdraw(found.item, input);
      case 'return-member':
        return mayReturn(found.sitting, found.item);
      default:
        return allWithdrew(found.sitting, found.item, input);
    }
  },
});

function mayWithdraw(item: AgendaItem, input: RuleInput): RuleResult {
  const { personId, declaration } = input.act.data as WithdrawMember;
  const spoke = item.statements.some((statement) => statement.personId === personId);
  if (spoke || item.ballot) return blocked('has-voted');
  return declaration || mustWithdraw(personId, item, input) ? met() : blocked('no-ground');
}

/** Where withdrawal ends the vote, the member is out until the result; otherwise until the deliberation is over. */
function mayReturn({ body, meeting }: Sitting, item: AgendaItem): RuleResult {
  const votes = meeting.method === 'paper-ballot' && !body.recusalEndsVote;
  const over = item.result !== null || (votes && item.introducedAt !== null);
  return over ? met() : blocked('before-result');
}

function allWithdrew(sitting: Sitting, item: AgendaItem, input: RuleInput): RuleResult {
  const staying = presentMembers(sitting).filter(
    ({ personId }) => !isRecused(item, personId) && mustWithdraw(personId, item, input),
  );
  return staying.length > 0
    ? blocked('must-withdraw', { members: staying.length })
    : met({ recused: item.recused.length, endsVote: sitting.body.recusalEndsVote });
}

/** B16: who is counted is a member of the body on that date; others may attend, without a vote. */
export const b16 = rule<RuleInput, Record<string, never>>({
  id: 'B16',
  cites: regulations('38'),
  title: { zh: '表决人为该机构当日成员', en: 'Voters are members of the body on that date' },
  judges: 'act',
  subject: 'case',
  whoCan: secretary,
  parameters: {},
  reasons: {
    'not-member': {
      facts: {
        zh: '登记人员中{persons}人在{heldOn}不是成员',
        en: '{persons} of those recorded were no members on {heldOn}',
      },
      needed: { zh: '列为列席人员', en: 'those recorded as attending without a vote' },
    },
    unaccounted: {
      facts: {
        zh: '应到{fullMembership}人，{persons}人未登记或重复登记',
        en: 'full membership {fullMembership}; {persons} not recorded, or recorded twice',
      },
      needed: { zh: '每名成员登记到会或缺席一次', en: 'each member once, present or absent' },
    },
    voting: {
      facts: { zh: '议题{openItem}正在表决', en: 'the vote on item {openItem} has begun' },
      needed: { zh: '先结束或暂缓该议题', en: 'that item concluded or postponed first' },
    },
    'not-voter': {
      facts: { zh: '本人不在到会成员之列', en: 'the actor is not among the members present' },
      needed: { zh: '到会成员本人表态', en: 'a member who is present' },
    },
  },
  check: (input) => {
    const sitting = sittingOf(input.meeting, input.registers);
    if (!sitting) return notApplicable();
    if (input.act.name === 'record-roster')
      return rosterStands(sitting, input.act.data as RecordRoster);
    if (input.act.name !== 'state-opinion') return presentAreMembers(sitting);
    return presentMembers(sitting).some(({ personId }) => personId === input.actor.personId)
      ? met()
      : blocked('not-voter', {}, { whoCan: ['committee-member'] });
  },
});

function rosterStands(sitting: Sitting, roster: RecordRoster): RuleResult {
  const open = Object.values(sitting.meeting.items).find(
    (item) => item.result === null && (item.statements.length > 0 || item.ballot !== null),
  );
  if (open) return blocked('voting', { openItem: open.itemId });
  const named = [...roster.present, ...roster.absent.map(({ personId }) => personId)];
  const outsiders = named.filter((each) => !isMember(sitting, each)).length;
  if (outsiders > 0) return notMembers(sitting, outsiders);
  const fullMembership = sitting.members.length;
  const wrong = sitting.members.filter(
    ({ personId }) => named.filter((each) => each === personId).length !== 1,
  );
  return wrong.length > 0
    ? blocked('unaccounted', { fullMembership, persons: wrong.length })
    : met({ fullMembership, present: roster.present.length });
}

/** Judged again when an item is counted: the register may have learned more since the roster. */
function presentAreMembers(sitting: Sitting): RuleResult {
  const present = sitting.meeting.roster?.present ?? [];
  const outsiders = present.filter((each) => !isMember(sitting, each)).length;
  return outsiders > 0 ? notMembers(sitting, outsiders) : met({ present: present.length });
}

function isMember({ members }: Sitting, personId: string): boolean {
  return members.some((member) => member.personId === personId);
}

function notMembers({ meeting }: Sitting, persons: number): RuleResult {
  return blocked('not-member', { persons, heldOn: meeting.heldOn });
}
