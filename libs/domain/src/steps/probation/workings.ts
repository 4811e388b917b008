import { clockOf } from '../../case/clock.js';
import { candidatesIn } from '../../case/state.js';
import {
  counting,
  howCounted,
  lastDay,
  type Working,
  type WorkingInput,
  type Workings,
} from '../../shared/workings.js';
import { probationFacts } from './events.js';
import { clockName, clocks } from './period.js';
import { trainingClock } from './training.js';

export const probationWorkings: Workings = {
  wordings: {
    tenure: {
      title: { zh: '任职时间', en: 'Tenure starts' },
      value: { zh: '{startsOn}', en: '{startsOn}' },
      how: {
        zh: '自作出决定的会议通过之日起计算',
        en: 'from the day on which the deciding body passed it',
      },
    },
    ends: { title: { zh: '试用期止', en: 'Probation ends' }, value: lastDay, how: howCounted },
    extended: {
      title: { zh: '试用期延长至', en: 'Probation extended until' },
      value: lastDay,
      how: { zh: '{decidedOn}决定', en: 'decided on {decidedOn}' },
    },
    absence: {
      title: { zh: '缺勤天数', en: 'Days of absence' },
      value: { zh: '{absentDays}天', en: '{absentDays} days' },
      how: {
        zh: '超过{limitDays}天须决定是否延长',
        en: 'more than {limitDays} days ask for a decision on an extension',
      },
    },
    training: {
      title: { zh: '任职培训须于此前完成', en: 'Training due by' },
      value: lastDay,
      how: howCounted,
    },
  },
  of: (input) => [
    ...tenures(input),
    ...periods(input),
    ...extensions(input),
    ...absences(input),
    ...training(input),
  ],
};

function tenures({ run }: WorkingInput): readonly Working[] {
  return Object.values(probationFacts(run).tenures ?? {}).map(({ candidateId, startsOn }) => ({
    what: 'tenure',
    rule: 'A09',
    candidateId,
    facts: { startsOn },
  }));
}

function periods({ run, step }: WorkingInput): readonly Working[] {
  return Object.values(probationFacts(run).probations ?? {}).map((started) => {
    const { candidateId, issuedOn: from, endsOn: to } = started;
    const facts = counting(clockOf(step, clocks.ends), { from, to });
    return { what: 'ends', rule: 'A05', candidateId, facts };
  });
}

function extensions({ run }: WorkingInput): readonly Working[] {
  return Object.values(probationFacts(run).extensions ?? {}).flatMap((extension) => {
    const { candidateId, decidedOn, until } = extension;
    if (until === null) return [];
    return [
      { what: 'extended', rule: 'A07' as const, candidateId, facts: { to: until, decidedOn } },
    ];
  });
}

/** Each leave says what all leaves of the person come to, so the last one stands. */
function absences({ run }: WorkingInput): readonly Working[] {
  const leaves = probationFacts(run).leaves ?? [];
  const last = new Map(leaves.map((leave) => [leave.candidateId, leave]));
  return [...last.values()].map(({ candidateId, absentDays, limitDays }) => ({
    what: 'absence',
    rule: 'A07',
    candidateId,
    facts: { absentDays, limitDays },
    holds: absentDays <= limitDays,
  }));
}

function training({ run, state, step }: WorkingInput): readonly Working[] {
  return candidatesIn(state).flatMap(({ candidateId }) => {
    const period = run.deadlines[clockName(trainingClock, candidateId)];
    if (!period) return [];
    const facts = counting(clockOf(step, trainingClock), period);
    return [{ what: 'training', rule: 'E06' as const, candidateId, facts }];
  });
}
