import { addMonths } from '../calendar/dates.js';
import type { MatterState } from '../case/state.js';
import type { SuperiorMatter } from '../case/superior.js';
import type { JsonObject } from '../shared/json.js';
import { proposalFacts } from '../steps/proposal/events.js';
import { caseOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { type Citation, met, notApplicable, type RuleResult, regulations, rule } from './rule.js';

/** The superior's consent to a matter, of this candidate or of the whole case; the last reply stands, silence is none. */
function consentTo(
  input: RuleInput,
  matter: SuperiorMatter,
): NonNullable<MatterState['answer']> | null {
  const asked = caseOf(input).state.matters.filter(
    (each) =>
      each.matter === matter &&
      (each.candidateId === null || each.candidateId === input.candidate?.candidateId),
  );
  const answers = asked.flatMap(({ answer }) => answer ?? []);
  return answers.find(({ reply }) => reply === 'consent') ?? null;
}

/** Nothing goes on before the superior has consented. */
export function needsConsent(
  input: RuleInput,
  matter: SuperiorMatter,
  facts: JsonObject = {},
): RuleResult {
  const consent = consentTo(input, matter);
  if (consent) return met({ ...facts, consentedOn: consent.repliedOn });
  return { outcome: 'not-met', effect: 'superior', reason: 'no-consent', facts };
}

const consentNeeded = { zh: '上级同意的答复', en: "the superior's consent" };

/** M04: a competition that departs from the conditions of art. 8 needs the superior's consent. */
export const m04 = rule<RuleInput, Record<string, never>>({
  id: 'M04',
  cites: regulations('15'),
  title: { zh: '公开选拔、竞争上岗的条件', en: 'Conditions of an open competition' },
  judges: 'state',
  subject: 'case',
  whoCan: ['officer'],
  parameters: {},
  reasons: {
    'no-consent': {
      facts: { zh: '条件突破规定', en: 'the competition departs from the conditions' },
      needed: consentNeeded,
    },
  },
  check: (input) => {
    const { suggestion } = proposalFacts(caseOf(input).run);
    return suggestion?.competition === 'departing'
      ? needsConsent(input, 'open-competition')
      : notApplicable();
  },
});

const priorReport: Citation = { text: 'companion', article: '', verified: false };

/** M05: whether a matter is to be reported beforehand is looked at in every case; what is reported waits for consent. */
export const m05 = rule<RuleInput, Record<string, never>>({
  id: 'M05',
  cites: priorReport,
  title: { zh: '任前事项报告', en: 'Prior report' },
  judges: 'state',
  subject: 'case',
  whoCan: ['department-head'],
  parameters: {},
  reasons: {
    'not-checked': {
      facts: { zh: '尚未核对任前报告事项', en: 'prior-report matters were not looked at' },
      needed: { zh: '逐项核对并记录结果', en: 'the result of looking at each of them' },
    },
    'no-consent': {
      facts: { zh: '应报告事项：{matters}', en: 'to be reported: {matters}' },
      needed: consentNeeded,
    },
  },
  check: (input) => {
    const { priorReport: checked } = proposalFacts(caseOf(input).run);
    if (!checked) return { outcome: 'not-met', effect: 'attest', reason: 'not-checked', facts: {} };
    const matters = [...checked.matters];
    return matters.length === 0 ? met() : needsConsent(input, 'prior-report', { matters });
  },
});

/** M07: no adjustment in the last months of a county secretary, unless the need was reported beforehand. */
export const m07 = rule<RuleInput, { readonly months: number; readonly applies: boolean }>({
  id: 'M07',
  cites: { text: 'local', article: '59', verified: false },
  title: {
    zh: '主要负责人离任前不得突击调整',
    en: 'No surprise adjustment before a principal leaves',
  },
  judges: 'state',
  subject: 'case',
  whoCan: ['officer'],
  parameters: { months: 3, applies: false },
  reasons: {
    'no-consent': {
      facts: {
        zh: '主要负责人任期至{until}，离任前{months}个月内',
        en: "the principal's term ends on {until}, within {months} months",
      },
      needed: consentNeeded,
    },
  },
  check: (input, { months, applies }) => {
    if (!applies) return notApplicable();
    const { today, registers } = input;
    const unit = registers.units[caseOf(input).state.unitId];
    const ends = unit?.status === 'registered' ? unit.offices : [];
    const until = ends.find(
      ({ office, from, to }) =>
        office === 'secretary' && to !== null && from <= today && today <= to,
    )?.to;
    if (!until || today < addMonths(until, -months)) return notApplicable();
    return needsConsent(input, 'before-end-of-term', { until, months });
  },
});
