import type { StepRun } from '../../../case/state.js';
import type { Wait } from '../../../shared/step-module.js';
import { undone } from '../waits.js';
import { correctionFacts } from './events.js';

export const correctionWaits = {
  'plan-correction': { zh: '尚无整改方案', en: 'there is no plan of correction' },
  'report-correction': { zh: '整改尚未完成', en: 'the correction is not done' },
  'check-correction': { zh: '整改尚未回头看', en: 'the correction has not been checked' },
};

/** What the workflow of the correction waits on. A correction that failed its check is reported anew. */
export function correctionBooleans(run: StepRun) {
  const { plan, report, check } = correctionFacts(run);
  const judged =
    report !== undefined && check !== undefined && check.at.version > report.at.version;
  return {
    planned: plan !== undefined,
    done: report !== undefined && (!judged || check.result === 'corrected'),
    corrected: judged && check.result === 'corrected',
  };
}

export function waitsOfCorrection(run: StepRun): readonly Wait[] {
  const { planned, done, corrected } = correctionBooleans(run);
  return [
    ...undone(planned, { act: 'plan-correction', rule: 'FT09' }),
    ...undone(done, { act: 'report-correction', rule: 'FT09' }),
    ...undone(corrected, { act: 'check-correction', rule: 'FT10', who: 'discipline-secretary' }),
  ];
}
