import type { Role } from '../access/roles.js';
import type { JsonObject } from '../shared/json.js';
import type { Text } from '../shared/text.js';
import { type CheckStanding, freshUntil, standingOf } from '../steps/inspection/check-standing.js';
import type { CheckKind } from '../steps/inspection/commands.js';
import { inspectionFacts } from '../steps/inspection/events.js';
import { candidateOf, caseOf, hasStep } from './case-input.js';
import type { RuleId } from './ids.js';
import type { RuleInput } from './input.js';
import { inquiryWordings, unsettledInquiries } from './inquiries.js';
import {
  blocked,
  held,
  met,
  notApplicable,
  type ReasonWording,
  type RuleResult,
  regulations,
  rule,
} from './rule.js';

type Parameters = { readonly freshMonths: number };

/** What stands in the way of one check, the most binding first; only the result `clear` is none. */
const hindrances = ['not-asked', 'not-clear', 'lapsed', 'open', 'in-doubt'] as const;
type Hindrance = (typeof hindrances)[number];

const whoCan: readonly Role[] = ['officer'];

/** I08a: the personnel file was audited. */
export const i08a = checkRule('I08a', 'file-audit', {
  zh: '干部人事档案审核',
  en: 'Personnel file audit',
});

/** I08b: the report on personal matters was checked. */
export const i08b = checkRule('I08b', 'personal-matters', {
  zh: '个人有关事项报告查核',
  en: 'Check of the report on personal matters',
});

/** I08d: every concrete report and inquiry is closed. */
export const i08d = checkRule(
  'I08d',
  'petitions',
  { zh: '信访举报核查', en: 'Check of reports and petitions' },
  { reasons: inquiryWordings, unsettled: unsettledInquiries },
);

/** I08c: two opinions, of the discipline organ of the candidate's own unit and of the one at the department's level. */
export const i08c = rule<RuleInput, Parameters>({
  id: 'I08c',
  cites: regulations('31'),
  title: { zh: '纪检监察机关意见', en: 'Opinions of the discipline organs' },
  judges: 'state',
  subject: 'candidate',
  whoCan,
  parameters: { freshMonths: 6 },
  reasons: wordings(
    {
      zh: '所在单位纪检机构：{ownUnitAskedOn}征求，{ownUnitAnsweredOn}答复；同级纪检监察机关：{departmentAskedOn}征求，{departmentAnsweredOn}答复',
      en: "organ of the candidate's own unit: asked {ownUnitAskedOn}, answered {ownUnitAnsweredOn}; organ at the department's level: asked {departmentAskedOn}, answered {departmentAnsweredOn}",
    },
    { zh: '两份意见', en: 'both opinions' },
  ),
  check: (input, parameters) => {
    if (!hasStep(input, 'inspection')) return notApplicable();
    const own = standing(input, 'discipline-own-unit');
    const department = standing(input, 'discipline-department');
    const facts = {
      ownUnitAskedOn: own.askedOn,
      ownUnitAnsweredOn: own.answeredOn,
      departmentAskedOn: department.askedOn,
      departmentAnsweredOn: department.answeredOn,
    };
    return worstOf([own, department], facts, input, parameters);
  },
});

/** What else is asked beside the answer to a check. */
interface Beside {
  readonly reasons: { readonly [reason: string]: ReasonWording };
  readonly unsettled: (input: RuleInput) => RuleResult | null;
}

function checkRule(
  id: RuleId,
  check: CheckKind,
  title: Text,
  { reasons, unsettled }: Beside = { reasons: {}, unsettled: () => null },
) {
  return rule<RuleInput, Parameters>({
    id,
    cites: regulations('31'),
    title,
    judges: 'state',
    subject: 'candidate',
    whoCan,
    parameters: { freshMonths: 6 },
    reasons: {
      ...wordings(
        { zh: '{askedOn}送查，{answeredOn}答复', en: 'asked {askedOn}, answered {answeredOn}' },
        { zh: '查核结果', en: 'the result of the check' },
      ),
      ...reasons,
    },
    check: (input, parameters) => {
      if (!hasStep(input, 'inspection')) return notApplicable();
      const found = standing(input, check);
      const { askedOn, answeredOn } = found;
      const result = worstOf([found], { askedOn, answeredOn }, input, parameters);
      return result.outcome === 'met' ? (unsettled(input) ?? result) : result;
    },
  });
}

function standing(input: RuleInput, check: CheckKind): CheckStanding {
  const { candidateId } = candidateOf(input);
  return standingOf(inspectionFacts(caseOf(input).run), candidateId, check);
}

/** Open or in doubt holds the step until the answer comes; anything else that is not clear refuses it. */
function worstOf(
  standings: readonly CheckStanding[],
  facts: JsonObject,
  { today }: RuleInput,
  { freshMonths }: Parameters,
): RuleResult {
  const found = standings.map((each) => hindranceOf(each, today, freshMonths));
  const worst = hindrances.find((hindrance) => found.includes(hindrance));
  if (!worst) return met(facts);
  return worst === 'open' || worst === 'in-doubt'
    ? held(worst, facts)
    : blocked(worst, { ...facts, today, freshMonths });
}

function hindranceOf(
  { state, answeredOn, validUntil }: CheckStanding,
  today: string,
  freshMonths: number,
): Hindrance | null {
  if (state !== 'clear') return state;
  const fresh = answeredOn !== null && today <= freshUntil(answeredOn, validUntil, freshMonths);
  return fresh ? null : 'lapsed';
}

function wordings(facts: Text, result: Text): { readonly [H in Hindrance]: ReasonWording } {
  const stale = {
    zh: `${facts.zh}，今日{today}已超过有效期（{freshMonths}个月或答复所载日期）`,
    en: `${facts.en}; no longer valid on {today} ({freshMonths} months, or the day that the answer names)`,
  };
  return {
    'not-asked': { facts, needed: { zh: `征求并取得${result.zh}`, en: `${result.en}, asked for` } },
    'not-clear': {
      facts: { zh: `${facts.zh}，结论不宜`, en: `${facts.en}; with an adverse result` },
      needed: { zh: '撤回该人选', en: 'withdrawal of the candidate' },
    },
    lapsed: { facts: stale, needed: { zh: `重新取得${result.zh}`, en: `${result.en} anew` } },
    open: { facts, needed: { zh: `取得${result.zh}`, en: result.en } },
    'in-doubt': {
      facts: { zh: `${facts.zh}，尚存疑或暂缓`, en: `${facts.en}; in doubt or suspended` },
      needed: { zh: `无存疑的${result.zh}`, en: `${result.en} with no doubt left` },
    },
  };
}
