import type { StepRun } from '../../case/state.js';
import type { Wait } from '../../shared/step-module.js';
import { analysisFacts } from './events.js';

export const analysisWaits = {
  analysis: { zh: '分析研判尚未记录', en: 'the analysis has not been recorded' },
  conclusion: { zh: '分析研判尚无结论', en: 'the analysis has no conclusion' },
};

/** What the analysis workflow waits on. */
export function analysisBooleans(run: StepRun) {
  const facts = analysisFacts(run);
  return {
    analysisRecorded: facts.analysis !== undefined,
    concluded: facts.conclusion !== undefined,
  };
}

export function waitsOfAnalysis(run: StepRun): readonly Wait[] {
  const conclusion: Wait = {
    cause: 'person',
    who: ['department-head'],
    rule: 'M01',
    what: 'conclusion',
    act: 'conclude-analysis',
  };
  if (analysisFacts(run).analysis) return [conclusion];
  return [
    { cause: 'person', who: ['officer'], rule: 'M01', what: 'analysis', act: 'record-analysis' },
    conclusion,
  ];
}
