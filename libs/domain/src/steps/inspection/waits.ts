import { candidatesIn, type OpenedCase, type StepRun } from '../../case/state.js';
import type { Wait } from '../../shared/step-module.js';
import type { Text } from '../../shared/text.js';
import { waitsForCheck, waitWordingsOfChecks } from './check-waits.js';
import { checkKinds } from './commands.js';
import { waitsForDocuments, waitWordingsOfDocuments } from './document-waits.js';
import { inspectionFacts } from './events.js';
import { waitsForFurther, waitWordingsOfFurther } from './further-waits.js';
import { withoutInterview } from './interviews.js';
import { noticeClock } from './notice.js';

export const inspectionWaits: { readonly [what: string]: Text } = {
  bars: { zh: '第24条情形尚未认定', en: 'the bars of art 24 are not attested' },
  fix: { zh: '考察对象尚未确定', en: 'no inspection candidate is fixed' },
  plan: { zh: '考察工作方案尚未制定', en: 'there is no inspection plan' },
  team: { zh: '考察组尚未组成', en: 'no inspection team is formed' },
  'unit-talk': {
    zh: '尚未与所在单位主要领导沟通',
    en: "the talk with the unit's principal is not recorded",
  },
  notice: { zh: '考察预告尚未发布', en: 'the inspection notice has not been issued' },
  lead: { zh: '考察预告期至{to}止', en: 'the lead time of the notice runs to {to}' },
  interviews: {
    zh: '{open}名考察对象无谈话记录',
    en: '{open} candidate(s) without an interview',
  },
  ...waitWordingsOfChecks,
  ...waitWordingsOfFurther,
  ...waitWordingsOfDocuments,
  feedback: {
    zh: '尚未向单位主要领导反馈考察情况',
    en: "the feedback to the unit's principal is not recorded",
  },
  health: {
    zh: '{open}名考察对象尚无健康情况认定',
    en: '{open} candidate(s) without a statement on health',
  },
  proposal: {
    zh: '组织部尚未集体研究提出任用建议',
    en: "the organisation department's proposal is not recorded",
  },
};

/** In the order of arts. 24–33; the gates are judged when the proposal is recorded. */
export function waitsOfInspection(run: StepRun, state: OpenedCase): readonly Wait[] {
  if (!inspectionFacts(run).fixed) return waitsForCandidates(run);
  const waits = [
    ...waitsForPreparation(run),
    ...waitForLead(run),
    ...waitForInterviews(run, state),
    ...candidatesIn(state).flatMap(({ candidateId }) =>
      checkKinds.flatMap((check) => waitsForCheck(run, candidateId, check)),
    ),
    ...candidatesIn(state).flatMap(({ candidateId }) => waitsForFurther(run, candidateId)),
    ...waitsForDocuments(run, state),
    ...waitForFeedback(run),
    ...waitForHealth(state),
  ];
  return waits.length > 0 ? waits : [proposal];
}

const proposal: Wait = {
  cause: 'person',
  who: ['department-head'],
  rule: 'SYS-01',
  what: 'proposal',
  act: 'propose-appointment',
};

function waitsForCandidates(run: StepRun): readonly Wait[] {
  const bars: Wait = {
    cause: 'person',
    who: ['department-head'],
    rule: 'I01',
    what: 'bars',
    act: 'attest-bars',
  };
  const fix: Wait = {
    cause: 'person',
    who: ['officer'],
    rule: 'I03',
    what: 'fix',
    act: 'fix-inspection-candidates',
  };
  return inspectionFacts(run).attested ? [fix] : [bars, fix];
}

function waitsForPreparation(run: StepRun): readonly Wait[] {
  const { plan, team, unitTalk, notice } = inspectionFacts(run);
  const who = ['officer'] as const;
  const all: readonly (readonly [boolean, Wait])[] = [
    [
      plan !== undefined,
      { cause: 'document', who, rule: 'I05', what: 'plan', act: 'record-inspection-plan' },
    ],
    [team !== undefined, { cause: 'person', who, rule: 'I04', what: 'team', act: 'form-team' }],
    [
      unitTalk !== undefined,
      { cause: 'person', who, rule: 'I05', what: 'unit-talk', act: 'record-unit-talk' },
    ],
    [
      notice !== undefined,
      { cause: 'document', who, rule: 'I06', what: 'notice', act: 'issue-inspection-notice' },
    ],
  ];
  return all.filter(([done]) => !done).map(([, wait]) => wait);
}

function waitForLead(run: StepRun): readonly Wait[] {
  const deadline = run.deadlines[noticeClock];
  const notice = inspectionFacts(run).notice;
  if (!deadline || !notice) return [];
  return [
    {
      cause: 'clock',
      who: ['clock'],
      rule: 'I05',
      what: 'lead',
      act: deadline.act,
      since: notice.at.recordedAt,
      until: deadline.due,
      facts: { to: deadline.to },
    },
  ];
}

function waitForFeedback(run: StepRun): readonly Wait[] {
  if (inspectionFacts(run).feedback) return [];
  const who = ['officer'] as const;
  return [{ cause: 'person', who, rule: 'I12', what: 'feedback', act: 'record-feedback' }];
}

function waitForHealth(state: OpenedCase): readonly Wait[] {
  const open = candidatesIn(state).filter(
    ({ candidateId }) =>
      !state.attestations.some((each) => each.rule === 'E07' && each.candidateId === candidateId),
  ).length;
  if (open === 0) return [];
  return [
    {
      cause: 'person',
      who: ['department-head'],
      rule: 'E07',
      what: 'health',
      act: 'attest-rule',
      facts: { open },
    },
  ];
}

function waitForInterviews(run: StepRun, state: OpenedCase): readonly Wait[] {
  const open = withoutInterview(run, candidatesIn(state));
  if (open === 0) return [];
  return [
    {
      cause: 'person',
      who: ['officer'],
      rule: 'I05',
      what: 'interviews',
      act: 'record-interview',
      facts: { open },
    },
  ];
}
