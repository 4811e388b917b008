import { type Papers, paper } from '../../shared/papers.js';
import { analysisFacts } from './events.js';

export const analysisPapers: Papers = {
  analysis: paper('11', (run) => analysisFacts(run).analysis),
  request: paper('12', (_, { matters }) => matters[0]),
  'superior-reply': paper(
    '12',
    (_, { matters }) => matters.find(({ answer }) => answer)?.answer ?? undefined,
  ),
};
