import { checkStanding, matterOfUnit } from '../accountability/link.js';
import { acceptanceFacts } from '../steps/fault-tolerance/acceptance/events.js';
import type { StartToleranceCheck } from '../steps/fault-tolerance/start/commands.js';
import { verificationFacts } from '../steps/fault-tolerance/verification/events.js';
import { caseOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { blocked, localTexts, met, notApplicable, rule } from './rule.js';

/** FT01: the check concerns the person of an accountability matter that is not decided and not checked already. */
export const ft01 = rule<RuleInput, Record<string, never>>({
  id: 'FT01',
  cites: localTexts,
  title: { zh: '容错核查为问责前置程序', en: 'The check stands before accountability' },
  judges: 'act',
  subject: 'case',
  whoCan: ['officer'],
  parameters: {},
  reasons: {
    'other-person': {
      facts: { zh: '所关联问责事项不是同一人', en: 'the linked matter is about another person' },
      needed: { zh: '关联本人的问责事项', en: "the person's own matter" },
    },
    decided: {
      facts: { zh: '问责决定已于{decidedOn}作出', en: 'the matter was decided on {decidedOn}' },
      needed: { zh: '无（应在问责决定前提出）', en: 'nothing; it had to come before the decision' },
    },
    'checked-already': {
      facts: {
        zh: '该问责事项已有正在办理或已有结论的容错核查',
        en: 'a check of the matter is open, or has given its answer',
      },
      needed: { zh: '无（一事一核）', en: 'nothing; a matter is checked once' },
    },
  },
  check: (input) => {
    const { state } = caseOf(input);
    const { accountabilityId } = input.act.data as unknown as StartToleranceCheck;
    const matter = matterOfUnit(accountabilityId, state.unitId, input.registers);
    if (!matter) return notApplicable();
    if (!input.candidates.some(({ personId }) => personId === matter.personId))
      return blocked('other-person');
    if (matter.decision) return blocked('decided', { decidedOn: matter.decision.decidedOn });
    return checkStanding(matter, input.registers) === 'absent' ? met() : blocked('checked-already');
  },
});

/** FT02: an application is accepted, or refused with reasons. */
export const ft02 = rule<RuleInput, Record<string, never>>({
  id: 'FT02',
  cites: localTexts,
  title: { zh: '受理或说明理由', en: 'Acceptance, or reasons' },
  judges: 'state',
  subject: 'case',
  whoCan: ['discipline-secretary'],
  parameters: {},
  reasons: {
    'not-accepted': {
      facts: { zh: '尚未受理', en: 'the application is not accepted' },
      needed: { zh: '受理，或书面说明不予受理的理由', en: 'acceptance, or a refusal with reasons' },
    },
  },
  check: (input) => (acceptanceFacts(caseOf(input).run).accepted ? met() : blocked('not-accepted')),
});

/** FT03: no verification ends before the person and the unit were heard. */
export const ft03 = rule<RuleInput, Record<string, never>>({
  id: 'FT03',
  cites: localTexts,
  title: { zh: '听取本人申述和单位意见', en: 'Person and unit are heard' },
  judges: 'state',
  subject: 'case',
  whoCan: ['officer'],
  parameters: {},
  reasons: {
    'person-not-heard': {
      facts: { zh: '尚未听取本人申述', en: 'the person has not been heard' },
      needed: { zh: '本人申述材料', en: "the person's statement" },
    },
    'unit-not-heard': {
      facts: { zh: '尚无单位党组织意见', en: 'the opinion of the unit is missing' },
      needed: { zh: '单位党组织意见', en: "the unit's opinion" },
    },
    'not-concluded': {
      facts: { zh: '尚无核查结论', en: 'the verification has no conclusion' },
      needed: { zh: '核查报告', en: 'the report of the verification' },
    },
  },
  check: (input) => {
    const { statement, opinion, conclusion } = verificationFacts(caseOf(input).run);
    if (!statement) return blocked('person-not-heard');
    if (!opinion) return blocked('unit-not-heard');
    if (!conclusion) return blocked('not-concluded', {}, { whoCan: ['discipline-secretary'] });
    return met({ heardOn: statement.heardOn, statedOn: opinion.statedOn });
  },
});

/** FT04: the period of verification is extended once, and while it still runs. */
export const ft04 = rule<RuleInput, Record<string, never>>({
  id: 'FT04',
  cites: localTexts,
  title: { zh: '核查期限延长一次', en: 'One extension of the verification' },
  judges: 'state',
  subject: 'case',
  whoCan: ['discipline-secretary'],
  parameters: {},
  reasons: {
    'extended-already': {
      facts: { zh: '核查期限已延长一次', en: 'the period has been extended once' },
      needed: { zh: '形成核查结论', en: 'the conclusion of the verification' },
    },
    'period-over': {
      facts: { zh: '核查期限已满', en: 'the period is over' },
      needed: { zh: '形成核查结论', en: 'the conclusion of the verification' },
    },
  },
  check: (input) => {
    const { run } = caseOf(input);
    if (verificationFacts(run).extended) return blocked('extended-already');
    return run.deadlines.verification ? met() : blocked('period-over');
  },
});
