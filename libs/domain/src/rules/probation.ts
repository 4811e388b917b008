import type { Actor } from '../access/actor.js';
import { addDays } from '../calendar/dates.js';
import type {
  IssueProbationNotice,
  RecordProbationAssessment,
} from '../steps/probation/commands.js';
import { probationFacts } from '../steps/probation/events.js';
import { candidateOfClock, probationOf, undecidedAbsence } from '../steps/probation/period.js';
import { candidateOf, caseOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { blocked, held, met, notApplicable, type RuleResult, regulations, rule } from './rule.js';

/** A05: where probation applies, it starts with the issue of its notice, which is not before the appointment. */
export const a05 = rule<RuleInput, Record<string, never>>({
  id: 'A05',
  cites: regulations('43'),
  title: { zh: '试用期的适用与起算', en: 'Where probation applies and when it starts' },
  judges: 'act',
  subject: 'case',
  whoCan: ['officer'],
  parameters: {},
  reasons: {
    'no-appointment': {
      facts: { zh: '任职通知尚未印发', en: 'no appointment notice has been issued' },
      needed: { zh: '印发任职通知', en: 'the appointment notice' },
    },
    'no-probation': {
      facts: { zh: '该职位不适用试用期', en: 'no probation applies to the post' },
      needed: { zh: '无', en: 'nothing' },
    },
    'before-appointment': {
      facts: {
        zh: '任职通知{appointedOn}，试用期通知{issuedOn}',
        en: 'appointment notice of {appointedOn}, probation notice of {issuedOn}',
      },
      needed: { zh: '试用期通知不早于任职通知', en: 'a probation notice not before it' },
    },
  },
  check: (input) => {
    const facts = probationFacts(caseOf(input).run);
    const { candidateId, issuedOn } = input.act.data as IssueProbationNotice;
    const tenure = facts.tenures?.[candidateId];
    if (!facts.notice || !tenure) return blocked('no-appointment');
    if (!tenure.probation) return blocked('no-probation');
    const appointedOn = facts.notice.issuedOn;
    return issuedOn < appointedOn
      ? blocked('before-appointment', { appointedOn, issuedOn })
      : met({ startsOn: issuedOn });
  },
});

/** A06: assessed when the period is over, by two signers; as a gate: everybody on probation has passed. */
export const a06 = rule<RuleInput, { readonly gate: boolean }>({
  id: 'A06',
  cites: regulations('43'),
  title: { zh: '试用期满考核', en: 'Assessment at the end of probation' },
  judges: 'act',
  subject: 'candidate',
  whoCan: ['department-head'],
  parameters: { gate: false },
  reasons: {
    'not-started': {
      facts: { zh: '试用期尚未开始', en: 'probation has not started' },
      needed: { zh: '印发试用期通知', en: 'the probation notice' },
    },
    running: {
      facts: { zh: '试用期{startsOn}起，至{endsOn}止', en: 'probation {startsOn} to {endsOn}' },
      needed: { zh: '试用期满', en: 'the period to be over' },
    },
    'other-role': {
      facts: { zh: '当前身份：{actingRole}', en: 'acting as {actingRole}' },
      needed: {
        zh: '组织部负责人本人签字，或纸质签字',
        en: 'the department head in person, or on paper',
      },
    },
    'not-assessed': {
      facts: { zh: '尚无试用期满考核结果', en: 'no assessment has been recorded' },
      needed: { zh: '试用期满考核结果', en: 'the assessment at the end of probation' },
    },
  },
  check: (input, { gate }) => (gate ? hasPassed(input) : mayBeAssessed(input)),
});

function hasPassed(input: RuleInput): RuleResult {
  const facts = probationFacts(caseOf(input).run);
  const { candidateId } = candidateOf(input);
  if (facts.tenures?.[candidateId]?.probation === false) return notApplicable();
  const assessment = facts.assessments?.[candidateId];
  return assessment ? met({ assessedOn: assessment.assessedOn }) : blocked('not-assessed');
}

function mayBeAssessed(input: RuleInput): RuleResult {
  const data = input.act.data as RecordProbationAssessment;
  if (candidateOf(input).candidateId !== data.candidateId) return notApplicable();
  const probation = probationOf(caseOf(input).run, data.candidateId);
  if (!probation) return blocked('not-started', {}, { whoCan: ['officer'] });
  const { startsOn, endsOn, over } = probation;
  if (!over || data.assessedOn <= endsOn) {
    const earliest = addDays(endsOn, 1);
    return blocked('running', { startsOn, endsOn }, { whoCan: ['clock'], earliest });
  }
  const { actor } = input;
  return signsAsHead(data, actor)
    ? met({ startsOn, endsOn })
    : blocked('other-role', { actingRole: actor.actingRole });
}

function signsAsHead({ signature }: RecordProbationAssessment, { actingRole }: Actor): boolean {
  return signature.kind === 'paper' || actingRole === 'department-head';
}

/** An assessment names the candidate, a clock act his clock. */
type About = { readonly candidateId: string } | { readonly deadline: string };

/** A07: after an absence of over half a year, whether to extend is decided before the assessment. */
export const a07 = rule<RuleInput, Record<string, never>>({
  id: 'A07',
  cites: regulations('43', false),
  title: { zh: '试用期内长期缺勤', en: 'A long absence during probation' },
  judges: 'act',
  subject: 'case',
  whoCan: ['department-head'],
  parameters: {},
  reasons: {
    undecided: {
      facts: {
        zh: '缺勤{absentDays}天，超过半年（{limitDays}天）',
        en: 'absent for {absentDays} days, over half a year ({limitDays} days)',
      },
      needed: { zh: '决定是否延长试用期', en: 'a decision on the extension of probation' },
    },
  },
  check: (input) => {
    const data = input.act.data as About;
    const candidateId = 'deadline' in data ? candidateOfClock(data.deadline) : data.candidateId;
    const absence = undecidedAbsence(caseOf(input).run, candidateId);
    if (!absence) return met();
    const { absentDays, limitDays } = absence;
    return held('undecided', { absentDays, limitDays });
  },
});
