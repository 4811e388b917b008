import { kept, within } from '../../../case/within.js';
import { firstUnregistered } from '../../../registers/registered.js';
import { type ActResult, invalid } from '../../../shared/decision.js';
import { type ActInput, act } from '../../../shared/step-module.js';
import { onDay } from '../on-day.js';
import { replyOf } from '../reply/events.js';
import type { CheckCorrection, PlanCorrection, ReportCorrection } from './commands.js';
import { correctionEvent, correctionFacts } from './events.js';

export const correctionActs = {
  'plan-correction': act<PlanCorrection>(
    { zh: '制定整改方案', en: 'Plan the correction' },
    plan,
    ({ responsible }) => responsible.map((each) => `person/${each}`),
  ),
  'report-correction': act<ReportCorrection>(
    { zh: '报告整改完成', en: 'Report the correction done' },
    report,
  ),
  'check-correction': act<CheckCorrection>(
    { zh: '整改回头看', en: 'Check the correction' },
    check,
    ({ checkedBy }) => [`person/${checkedBy}`],
  ),
};

function plan(input: ActInput<PlanCorrection>): ActResult {
  const { data, state, run, step, calendar, registers } = input;
  if (correctionFacts(run).plan) return invalid('plannedOn', 'already-exists');
  const stranger = firstUnregistered(data.responsible, registers);
  if (stranger >= 0) return invalid(`responsible.${stranger}`, 'unknown');
  const term = { name: 'correction', from: data.plannedOn, length: data.months };
  const deadlines = within(step, term, calendar);
  return onDay(
    input,
    { field: 'plannedOn', notBefore: replyOf(state).repliedOn },
    correctionEvent('CorrectionPlanned', { ...data, deadlines, settles: kept('plan') }),
  );
}

function report(input: ActInput<ReportCorrection>): ActResult {
  const { plan: planned } = correctionFacts(input.run);
  if (!planned) return invalid('doneOn', 'not-in-this-step');
  return onDay(
    input,
    { field: 'doneOn', notBefore: planned.plannedOn },
    correctionEvent('CorrectionReported', { ...input.data, settles: kept('correction') }),
  );
}

function check(input: ActInput<CheckCorrection>): ActResult {
  const { data, run, registers } = input;
  const { report: reported } = correctionFacts(run);
  if (!reported) return invalid('checkedOn', 'not-in-this-step');
  if (registers.persons[data.checkedBy]?.status !== 'registered')
    return invalid('checkedBy', 'unknown');
  return onDay(
    input,
    { field: 'checkedOn', notBefore: reported.doneOn },
    correctionEvent('CorrectionChecked', data),
  );
}
