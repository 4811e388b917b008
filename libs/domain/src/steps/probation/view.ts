import { candidatesIn, type OpenedCase, type StepRun } from '../../case/state.js';
import type { Wait } from '../../shared/step-module.js';
import { probationFacts } from './events.js';
import { clockName, clocks, probationOf, undecidedAbsence } from './period.js';

export const probationWaits = {
  notice: { zh: '任职通知尚未印发', en: 'the appointment notice has not been issued' },
  talks: { zh: '{open}人尚未任职谈话', en: '{open} appointment talk(s) not held' },
  'probation-notice': {
    zh: '{open}人尚未印发试用期通知',
    en: '{open} probation notice(s) not issued',
  },
  'assessment-opens': {
    zh: '试用期满考核于{to}之后启动',
    en: 'the assessment opens after {to}',
  },
  extension: {
    zh: '{open}人缺勤超过半年，待决定是否延长试用期',
    en: '{open} absent for over half a year: the extension is to be decided',
  },
  period: { zh: '试用期至{to}止', en: 'probation runs to {to}' },
  assessment: { zh: '{open}人尚无试用期满考核结果', en: '{open} assessment(s) without a result' },
};

/** What the workflow of appointment and probation waits on. */
export function probationBooleans(run: StepRun) {
  const facts = probationFacts(run);
  const tenures = Object.values(facts.tenures ?? {});
  const onProbation = tenures.filter(
    ({ candidateId, probation }) => probation && !facts.cutShort?.[candidateId],
  );
  const has =
    (by: { readonly [candidateId: string]: unknown } | undefined) =>
    (tenure: { readonly candidateId: string }) =>
      by?.[tenure.candidateId] !== undefined;
  return {
    noticeIssued: facts.notice !== undefined,
    talksHeld: tenures.length > 0 && tenures.every(has(facts.talks)),
    probationApplies: onProbation.length > 0,
    probationStarted: onProbation.every(has(facts.probations)),
    assessmentOpened: onProbation.every(has(facts.opened)),
    periodEnded: onProbation.every(
      ({ candidateId }) => probationOf(run, candidateId)?.over === true,
    ),
    assessed: onProbation.every(has(facts.assessments)),
  };
}

/** In the order of arts. 42 to 44: notice, talk, probation, its assessment. */
export function waitsOfProbation(run: StepRun, state: OpenedCase): readonly Wait[] {
  const { tenures, ...facts } = probationFacts(run);
  if (!tenures) return [person('notice', 'issue-appointment-notice', 'A02')];
  const candidates = candidatesIn(state).map(({ candidateId }) => candidateId);
  const untold = candidates.filter((each) => !facts.talks?.[each]).length;
  const onProbation = candidates.filter((each) => tenures[each]?.probation);
  const unnoticed = onProbation.filter((each) => !facts.probations?.[each]).length;
  const absent = onProbation.filter((each) => undecidedAbsence(run, each)).length;
  const unassessed = onProbation.filter(
    (each) => probationOf(run, each)?.over && !facts.assessments?.[each],
  ).length;
  return [
    ...open(person('talks', 'record-appointment-talk', 'A08'), untold),
    ...open(person('probation-notice', 'issue-probation-notice', 'A05'), unnoticed),
    ...open(
      { ...person('extension', 'decide-extension', 'A07'), who: ['department-head'] },
      absent,
    ),
    ...onProbation.flatMap((each) => runningClocks(run, each)),
    ...open(
      { ...person('assessment', 'record-probation-assessment', 'A06'), who: ['department-head'] },
      unassessed,
    ),
  ];
}

function person(what: string, act: string, rule: Wait['rule']): Wait {
  return { cause: 'person', who: ['officer'], rule, what, act };
}

function open(wait: Wait, count: number): readonly Wait[] {
  return count > 0 ? [{ ...wait, facts: { open: count } }] : [];
}

function runningClocks(run: StepRun, candidateId: string): readonly Wait[] {
  const wordings = { [clocks.assessment]: 'assessment-opens', [clocks.ends]: 'period' };
  return Object.entries(wordings).flatMap(([clock, what]) => {
    const deadline = run.deadlines[clockName(clock, candidateId)];
    if (!deadline) return [];
    const { act, due, to } = deadline;
    return [{ cause: 'clock', who: ['clock'], rule: 'A05', what, act, until: due, facts: { to } }];
  });
}
