import type { StepModule } from '../../shared/step-module.js';
import { analysisCatalogue } from './catalogue.js';
import { analysisActs } from './decide.js';
import { analysisEvents } from './events.js';
import { analysisPapers } from './papers.js';
import { analysisBooleans, analysisWaits, waitsOfAnalysis } from './view.js';
import { quotaWorkings } from './workings.js';

/** Art. 11–12: analysis of the team and its needs, before selection starts. */
export const analysis = {
  kind: 'analysis',
  title: { zh: '分析研判', en: 'Analysis' },
  events: analysisEvents,
  acts: analysisActs,
  catalogue: analysisCatalogue,
  papers: analysisPapers,
  workings: quotaWorkings,
  waitWordings: analysisWaits,
  facts: analysisBooleans,
  waits: waitsOfAnalysis,
} satisfies StepModule;
