import { describe, expect, it } from '@jest/globals';
import { library, promotion } from '@jishi/procedures';
import {
  caseOpened,
  caseSpec,
  contextOf,
  inspectionActs,
  inspectionOpened,
  inspectionProcedure,
  sealedOf,
  stepOpened,
  type When,
} from '@jishi/test-support';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { ProcedureDefinition } from '../procedure/definition.js';
import { decideCase } from './decide.js';
import type { CaseState } from './state.js';

/** Days off more, published after the notices below; no policy has carried them to their cases yet. */
const later: WorkingCalendar = {
  ...library.calendar,
  version: 'later',
  holidays: { ...library.calendar.holidays, '2026-02-02': '放假', '2026-03-06': '放假' },
};

interface Running {
  readonly state: CaseState;
  readonly definition: ProcedureDefinition;
  readonly act: string;
  readonly deadline: string;
}

const ended = (running: Running, on: string, calendar: WorkingCalendar) => {
  const { act, deadline, definition, state } = running;
  const context = { ...contextOf({ calendar }, { as: 'clock', on }), definition };
  const command = { name: act, data: { deadline }, occurredOn: null };
  return decideCase(state, command, context).kind;
};

const steps = promotion.steps.filter((step) => step.kind === 'publicity');
const definition = { ...promotion, id: 'publicity-only', steps };
const post: When = {
  act: 'post-publicity-notice',
  data: { startsOn: '2026-03-02', notice: sealedOf('notice'), channelProof: sealedOf('proof') },
  as: 'officer',
  on: '2026-03-02',
};
const publicity: Running = {
  definition,
  ...{ act: 'end-publicity-period', deadline: 'publicityEnds' },
  state: caseSpec({ definition })
    .given(caseOpened(['publicity'], '2026-03-01'), stepOpened('publicity', '2026-03-01'))
    .after(post).state,
};

const { attest, fix, plan, team, unitTalk, notice } = inspectionActs;
const lead: Running = {
  definition: inspectionProcedure,
  ...{ act: 'end-notice-lead', deadline: 'inspectionNotice' },
  state: inspectionOpened().after(attest, fix, plan, team, unitTalk, notice).state,
};

describe('A period that protects someone, while a newer calendar is not yet carried to its case', () => {
  it.each([
    ['publicity', publicity, '2026-03-07', '2026-03-10'],
    ['the notice of an inspection', lead, '2026-02-03', '2026-02-04'],
  ] as const)(
    'ends behind its last working day by the calendar in force: %s',
    (_what, running, before, now) => {
      expect(ended(running, before, library.calendar)).toBe('accepted');
      expect(ended(running, before, later)).toBe('invalid');
      expect(ended(running, now, later)).toBe('accepted');
    },
  );
});
