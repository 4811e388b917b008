import {
  type Checked,
  checkData,
  type ToleranceAct,
  toleranceJourney,
} from '@jishi/test-support/tolerance-journey';
import type { Known } from '../../../../tools/demo/journey.mjs';
import type { Line } from './course.js';

/** The body that determines, beside those of the demo register. */
export const toleranceBody = {
  id: 'never-body',
  members: ['demo-p07', 'demo-p08', 'demo-p09'],
  principal: 'demo-p07',
};

/** The matter of accountability to which every desk's check belongs. */
export const matter = 'demo-matter';

export function officeOn(today: string): Checked {
  return {
    unitId: 'edu',
    person: 'demo-p32',
    bodyId: toleranceBody.id,
    members: toleranceBody.members,
    today,
  };
}

const logins: { readonly [role: string]: string } = {
  officer: 'chen',
  'discipline-secretary': 'zhou',
  'department-head': 'wu',
};

const acts = actsOn('2026-03-02');

/** A check of fault tolerance on its straight path. */
export const tolerance: readonly Line[] = [
  lineOf({ as: 'officer', act: 'open-case' }, ({ today }) => checkData(officeOn(today))),
  ...acts.flatMap((each, at): readonly Line[] => {
    const line = lineOf(each, ({ today }) => actsOn(today)[at]?.data ?? {});
    const opens = acts[at - 1]?.step !== each.step;
    return opens ? [{ kind: 'step-opens', step: each.step }, line] : [line];
  }),
];

function actsOn(today: string): readonly ToleranceAct[] {
  return toleranceJourney(officeOn(today), matter);
}

function lineOf(
  { as, act: name }: Pick<ToleranceAct, 'as' | 'act'>,
  data: (known: Known) => object,
): Line {
  return { kind: 'act', on: 'case', who: logins[as] ?? as, name, data };
}
