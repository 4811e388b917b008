import type { StepRun } from '../../case/state.js';
import { type Papers, paper } from '../../shared/papers.js';
import { publicityFacts } from './events.js';

export const publicityPapers: Papers = {
  'publicity-notice': paper('42', (run) => publicityFacts(run).notice, isRequired),
  'channel-proof': paper('42', (run) => publicityFacts(run).notice, isRequired),
  'report-log': paper(
    '42',
    (run) => Object.values(publicityFacts(run).handlings ?? {}).at(-1),
    (run) => publicityFacts(run).reports !== undefined,
  ),
};

function isRequired(run: StepRun): boolean {
  return publicityFacts(run).notRequired === undefined;
}
