import { clockOf } from '../../case/clock.js';
import {
  counting,
  howCounted,
  lastDay,
  type Working,
  type WorkingInput,
  type Workings,
} from '../../shared/workings.js';
import { publicityFacts } from './events.js';

export const publicityWorkings: Workings = {
  wordings: {
    end: { title: { zh: '公示期止', en: 'Publicity ends' }, value: lastDay, how: howCounted },
    deferral: {
      title: { zh: '暂缓任用期止', en: 'Deferral ends' },
      value: lastDay,
      how: howCounted,
    },
  },
  of: (input) => [...ofNotice(input), ...ofDeferrals(input)],
};

function ofNotice({ run, step }: WorkingInput): readonly Working[] {
  const { notice } = publicityFacts(run);
  if (!notice) return [];
  const { startsOn: from, endsOn: to, counted, skipped } = notice;
  const facts = counting(clockOf(step, 'publicityEnds'), { from, to });
  return [{ what: 'end', rule: 'A02', facts, counted, skipped }];
}

function ofDeferrals({ run, step }: WorkingInput): readonly Working[] {
  return Object.values(run.deadlines)
    .filter(({ act }) => act === 'end-report-deferral')
    .map((period) => ({
      what: 'deferral',
      rule: 'A04',
      facts: counting(clockOf(step, 'reportDeferral'), period),
    }));
}
