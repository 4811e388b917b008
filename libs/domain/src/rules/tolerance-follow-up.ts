import type {
  CheckCorrection,
  PlanCorrection,
} from '../steps/fault-tolerance/correction/commands.js';
import { correctionFacts } from '../steps/fault-tolerance/correction/events.js';
import { correctionBooleans } from '../steps/fault-tolerance/correction/view.js';
import { replyBooleans } from '../steps/fault-tolerance/reply/view.js';
import { useBooleans } from '../steps/fault-tolerance/use/view.js';
import { caseOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { blocked, localTexts, met, type RuleResult, rule } from './rule.js';

/** FT08: the result is answered in writing and filed. */
export const ft08 = rule<RuleInput, Record<string, never>>({
  id: 'FT08',
  cites: localTexts,
  title: { zh: '书面答复和备案', en: 'Reply and filing' },
  judges: 'state',
  subject: 'case',
  whoCan: ['officer'],
  parameters: {},
  reasons: {
    'not-replied': {
      facts: { zh: '尚未书面答复', en: 'there is no written reply' },
      needed: { zh: '书面答复', en: 'the written reply' },
    },
    'not-filed': {
      facts: { zh: '认定结果尚未备案', en: 'the result has not been filed' },
      needed: { zh: '备案', en: 'the filing' },
    },
  },
  check: (input) => {
    const { replied, filed } = replyBooleans(caseOf(input).run);
    if (!replied) return blocked('not-replied');
    return filed ? met() : blocked('not-filed');
  },
});

/** FT09: what is tolerated is corrected within the months that local texts allow, and the check-back finds it so. */
export const ft09 = rule<RuleInput, { readonly leastMonths: number; readonly mostMonths: number }>({
  id: 'FT09',
  cites: localTexts,
  title: { zh: '限期整改', en: 'Correction in time' },
  judges: 'act',
  subject: 'case',
  whoCan: ['officer'],
  parameters: { leastMonths: 1, mostMonths: 3 },
  reasons: {
    term: {
      facts: { zh: '整改期限{months}个月', en: 'a term of {months} months' },
      needed: {
        zh: '{leastMonths}至{mostMonths}个月（本地设置）',
        en: '{leastMonths} to {mostMonths} months (local setting)',
      },
    },
    'not-planned': {
      facts: { zh: '尚无整改方案', en: 'there is no plan of correction' },
      needed: { zh: '整改方案', en: 'the plan' },
    },
    'not-done': {
      facts: { zh: '整改尚未完成', en: 'the correction is not done' },
      needed: { zh: '整改报告', en: 'the report that it is done' },
    },
    'not-corrected': {
      facts: { zh: '回头看尚未确认整改到位', en: 'no check-back has found it corrected' },
      needed: { zh: '回头看结论', en: 'a check-back that does' },
    },
  },
  check: (input, { leastMonths, mostMonths }) => {
    if (input.act.name !== 'plan-correction') return corrected(input);
    const { months } = input.act.data as unknown as PlanCorrection;
    return leastMonths <= months && months <= mostMonths
      ? met({ months })
      : blocked('term', { months, leastMonths, mostMonths });
  },
});

function corrected(input: RuleInput): RuleResult {
  const standing = correctionBooleans(caseOf(input).run);
  if (!standing.planned) return blocked('not-planned');
  if (!standing.done) return blocked('not-done');
  return standing.corrected
    ? met()
    : blocked('not-corrected', {}, { whoCan: ['discipline-secretary'] });
}

/** FT10: nobody checks back on what he had to correct himself. */
export const ft10 = rule<RuleInput, Record<string, never>>({
  id: 'FT10',
  cites: localTexts,
  title: { zh: '回头看人员不得为整改方', en: 'The corrected party does not check' },
  judges: 'act',
  subject: 'case',
  whoCan: ['discipline-secretary'],
  parameters: {},
  reasons: {
    'own-correction': {
      facts: {
        zh: '回头看人员为本人或整改责任人',
        en: 'who checks is the person, or one of those who had to correct',
      },
      needed: { zh: '由其他人员回头看', en: 'a check by somebody else' },
    },
  },
  check: (input) => {
    const { checkedBy } = input.act.data as unknown as CheckCorrection;
    const responsible = correctionFacts(caseOf(input).run).plan?.responsible ?? [];
    const parties = [...input.candidates.map(({ personId }) => personId), ...responsible];
    return parties.includes(checkedBy) ? blocked('own-correction') : met();
  },
});

/** FT11: on what the fault has no bearing is recorded, and the organisation department knows it. */
export const ft11 = rule<RuleInput, Record<string, never>>({
  id: 'FT11',
  cites: localTexts,
  title: { zh: '结果运用', en: 'Use of the result' },
  judges: 'state',
  subject: 'case',
  whoCan: ['officer'],
  parameters: {},
  reasons: {
    'not-notified': {
      facts: { zh: '尚未函告组织部门', en: 'the organisation department has not been notified' },
      needed: { zh: '函告组织部门', en: 'the letter to it' },
    },
    'not-used': {
      facts: { zh: '结果运用尚未记录', en: 'the use of the result is not recorded' },
      needed: { zh: '结果运用的范围', en: 'the scopes in which it is used' },
    },
  },
  check: (input) => {
    const { notified, used } = useBooleans(caseOf(input).run);
    if (!notified) return blocked('not-notified');
    return used ? met() : blocked('not-used', {}, { whoCan: ['department-head'] });
  },
});
