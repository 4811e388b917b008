import { isMajority } from '../meeting/counts.js';
import { membersOn } from '../registers/body.js';
import { areRelated } from '../registers/person.js';
import { unitChainOf } from '../registers/unit.js';
import { type Fraction, leastOf } from '../shared/fraction.js';
import {
  type DetermineTolerance,
  distinctions,
} from '../steps/fault-tolerance/determination/commands.js';
import { determinationFacts, testsLeft } from '../steps/fault-tolerance/determination/events.js';
import { verificationOf } from '../steps/fault-tolerance/verification/events.js';
import { caseOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { blocked, localTexts, met, notApplicable, type RuleResult, rule } from './rule.js';

/** FT05: every distinction and factor has a finding with its reason and evidence, and the body has determined. */
export const ft05 = rule<RuleInput, Record<string, never>>({
  id: 'FT05',
  cites: localTexts,
  title: { zh: '“三个区分开来”和六个要件逐项认定', en: 'A finding on each distinction and factor' },
  judges: 'state',
  subject: 'case',
  whoCan: ['officer'],
  parameters: {},
  reasons: {
    'without-finding': {
      facts: { zh: '尚未认定：{tests}', en: 'without a finding: {tests}' },
      needed: { zh: '逐项认定，附理由和证据', en: 'a finding on each, with reason and evidence' },
    },
    'not-determined': {
      facts: { zh: '尚无集体认定', en: 'the body has not determined' },
      needed: { zh: '有权机构的集体认定', en: 'the collective determination' },
    },
  },
  check: (input) => {
    const { run } = caseOf(input);
    const tests = testsLeft(run);
    if (tests.length > 0) return blocked('without-finding', { tests });
    return determinationFacts(run).determination ? met() : blocked('not-determined');
  },
});

/** FT06: a body of the unit or of one above it decides, in a quorum, by a majority, without those concerned. */
export const ft06 = rule<RuleInput, { readonly quorum: Fraction }>({
  id: 'FT06',
  cites: localTexts,
  title: { zh: '有权机构集体认定', en: 'Collective determination by the right body' },
  judges: 'act',
  subject: 'case',
  whoCan: ['officer'],
  parameters: { quorum: { num: 2, den: 3 } },
  reasons: {
    'other-body': {
      facts: {
        zh: '该机构不属于本单位或其上级单位',
        en: 'the body is of neither the unit nor one above it',
      },
      needed: { zh: '由有权机构认定', en: 'a body that may determine' },
    },
    'not-member': {
      facts: {
        zh: '{persons}名到会人员在{decidedOn}不是成员',
        en: '{persons} of those present were no members on {decidedOn}',
      },
      needed: { zh: '到会成员名单', en: 'the members who were present' },
    },
    concerned: {
      facts: {
        zh: '{persons}名到会成员为本人或登记为近亲属',
        en: '{persons} member(s) present concerned, or registered as a close relative',
      },
      needed: { zh: '其回避后重新认定', en: 'a determination without them' },
    },
    'no-quorum': {
      facts: { zh: '应到{full}人，到会{present}人', en: '{present} of {full} members present' },
      needed: { zh: '到会不少于{least}人', en: 'at least {least} members present' },
    },
    'no-majority': {
      facts: { zh: '应到{full}人，同意{agree}人', en: '{agree} of {full} members in favour' },
      needed: { zh: '应到会成员过半数同意', en: 'more than half of the full membership' },
    },
  },
  check: (input, { quorum }) => {
    const { present, agree, decidedOn, bodyId } = input.act.data as unknown as DetermineTolerance;
    const { registers } = input;
    const body = registers.bodies[bodyId];
    if (body?.status !== 'registered') return notApplicable();
    if (!unitChainOf(caseOf(input).state.unitId, registers).includes(body.unitId))
      return blocked('other-body');
    const members = membersOn(body, decidedOn).map(({ personId }) => personId);
    const strangers = present.filter((each) => !members.includes(each)).length;
    if (strangers > 0) return blocked('not-member', { persons: strangers, decidedOn });
    const concerned = present.filter((each) => isConcerned(each, input)).length;
    if (concerned > 0) return blocked('concerned', { persons: concerned });
    return counted({ full: members.length, present: present.length, agree }, quorum);
  },
});

function counted(
  counts: { readonly full: number; readonly present: number; readonly agree: number },
  quorum: Fraction,
): RuleResult {
  const least = leastOf(counts.full, quorum);
  if (counts.present < least) return blocked('no-quorum', { ...counts, least });
  return isMajority(counts.agree, counts.full) ? met(counts) : blocked('no-majority', counts);
}

function isConcerned(personId: string, { candidates, registers: { persons } }: RuleInput): boolean {
  return candidates.some(
    (each) => each.personId === personId || areRelated(persons[each.personId], persons[personId]),
  );
}

/** FT07: a tolerated fault stands on a positive item of the list, and on nothing that excludes tolerance. */
export const ft07 = rule<RuleInput, Record<string, never>>({
  id: 'FT07',
  cites: localTexts,
  title: { zh: '容错的依据和排除情形', en: 'Ground of tolerance, and what excludes it' },
  judges: 'act',
  subject: 'case',
  whoCan: ['officer'],
  parameters: {},
  reasons: {
    excluded: {
      facts: { zh: '核查发现排除情形：{grounds}', en: 'the verification found: {grounds}' },
      needed: { zh: '认定为不予容错', en: 'a determination that refuses tolerance' },
    },
    'negative-item': {
      facts: { zh: '引用负面清单{items}项', en: '{items} item(s) of the negative list are cited' },
      needed: { zh: '认定为不予容错', en: 'a determination that refuses tolerance' },
    },
    'not-distinguished': {
      facts: {
        zh: '“三个区分开来”中不支持容错的：{tests}',
        en: 'distinctions that speak against tolerance: {tests}',
      },
      needed: { zh: '认定为不予容错', en: 'a determination that refuses tolerance' },
    },
    'no-positive-item': {
      facts: { zh: '未引用正面清单', en: 'no item of the positive list is cited' },
      needed: { zh: '所依据的正面清单及版本', en: 'the item it rests on, with its version' },
    },
  },
  check: (input) => {
    const { outcome, items } = input.act.data as unknown as DetermineTolerance;
    if (outcome === 'refused') return met();
    return obstacle(input) ?? itemsStand(items);
  },
});

function obstacle(input: RuleInput): RuleResult | null {
  const { state, run } = caseOf(input);
  const grounds = verificationOf(state).exclusions;
  if (grounds.length > 0) return blocked('excluded', { grounds });
  const { findings } = determinationFacts(run);
  const tests = distinctions.filter((test) => findings?.[test]?.result === 'against');
  return tests.length > 0 ? blocked('not-distinguished', { tests }) : null;
}

function itemsStand(items: DetermineTolerance['items']): RuleResult {
  const negative = items.filter(({ sign }) => sign === 'negative').length;
  if (negative > 0) return blocked('negative-item', { items: negative });
  return items.length > 0 ? met({ items: items.length }) : blocked('no-positive-item');
}
