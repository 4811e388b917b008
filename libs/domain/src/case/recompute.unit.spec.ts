import { describe, expect, it } from '@jest/globals';
import { library, promotion } from '@jishi/procedures';
import {
  caseOpened,
  caseSpec,
  contextOf,
  sealedOf,
  stepOpened,
  type When,
} from '@jishi/test-support';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { ProcedureDefinition } from '../procedure/definition.js';
import { decideCase } from './decide.js';
import { recomputedDeadlines } from './recompute.js';
import { currentRun, type OpenedCase, type StepRun } from './state.js';

const steps = promotion.steps.filter((step) => step.kind === 'publicity');
const definition = { ...promotion, id: 'publicity-only', steps };
const post: When = {
  act: 'post-publicity-notice',
  data: { startsOn: '2026-02-12', notice: sealedOf('notice'), channelProof: sealedOf('proof') },
  as: 'officer',
  on: '2026-02-12',
};
/** Runs to 25 February by the calendar that the product ships: the 12th to 14th, the 24th and the 25th. */
const posted = caseSpec({ definition })
  .given(caseOpened(['publicity'], '2026-02-11'), stepOpened('publicity', '2026-02-11'))
  .after(post);
const state = posted.state as OpenedCase;
const run = currentRun(state);

const { makeUpDays, holidays, ...shipped } = library.calendar;
const { '2026-02-14': made, ...withoutMakeUp } = makeUpDays;
const later: WorkingCalendar = {
  ...shipped,
  version: 'later',
  holidays,
  makeUpDays: withoutMakeUp,
};
const earlier: WorkingCalendar = {
  ...shipped,
  version: 'earlier',
  holidays,
  makeUpDays: { ...makeUpDays, '2026-02-15': '春节' },
};
const contextWith = (calendar: WorkingCalendar, of: ProcedureDefinition | null = definition) => ({
  ...contextOf({ calendar }, { as: 'policy', on: '2026-02-13' }),
  definition: of,
});
const unprotected: ProcedureDefinition = {
  ...definition,
  steps: steps.map((step) => ({
    ...step,
    clocks: { publicityEnds: { ...step.clocks.publicityEnds!, protects: false } },
  })),
};
const ends = (found: readonly { readonly name: string; readonly to: string }[]) =>
  found.map(({ name, to }) => [name, to]);

describe('When a newer calendar moves a running clock', () => {
  it('ends later where a day fell away, and reminds later', () => {
    expect(made).toBeDefined();
    expect(ends(recomputedDeadlines(run, contextWith(later)))).toEqual([
      ['publicityEnds', '2026-02-26'],
      ['publicityEndsReminder', '2026-02-13'],
    ]);
  });

  it('records the clocks as they now run', () => {
    const command = { name: 'recompute-deadlines', data: {}, occurredOn: null };
    expect(decideCase(state, command, contextWith(later))).toMatchObject({
      kind: 'accepted',
      events: [
        {
          type: 'DeadlineRecomputed',
          data: {
            step: 'publicity',
            opening: 1,
            deadlines: [
              {
                name: 'publicityEnds',
                due: '2026-02-26T16:00:00.000000Z',
                calendarVersion: 'later',
              },
              { name: 'publicityEndsReminder' },
            ],
          },
        },
      ],
    });
  });

  it('never ends a period earlier that protects someone', () => {
    expect(recomputedDeadlines(run, contextWith(earlier))).toEqual([]);
    const command = { name: 'recompute-deadlines', data: {}, occurredOn: null };
    expect(decideCase(state, command, contextWith(earlier))).toEqual({
      kind: 'invalid',
      field: 'calendar',
      problem: 'not-applicable',
    });
  });

  it('ends any other period earlier', () => {
    expect(ends(recomputedDeadlines(run, contextWith(earlier, unprotected)))[0]).toEqual([
      'publicityEnds',
      '2026-02-24',
    ]);
  });

  it('gives no reminder a second time', () => {
    const reminded = { publicityEnds: run.deadlines.publicityEnds! };
    expect(ends(recomputedDeadlines({ ...run, deadlines: reminded }, contextWith(later)))).toEqual([
      ['publicityEnds', '2026-02-26'],
    ]);
  });

  it('makes a provisional end certain that it does not move', () => {
    const provisional: StepRun = {
      ...run,
      deadlines: {
        publicityEnds: {
          ...run.deadlines.publicityEnds!,
          calendarVersion: 'older',
          provisional: true,
        },
      },
    };
    expect(recomputedDeadlines(provisional, contextWith(library.calendar))).toMatchObject([
      { name: 'publicityEnds', to: '2026-02-25', provisional: false },
    ]);
  });
});

describe('When a calendar moves nothing', () => {
  it('leaves a clock that was counted by it', () => {
    expect(recomputedDeadlines(run, contextWith(library.calendar))).toEqual([]);
  });

  it('leaves a clock that counts months', () => {
    const months: StepRun = {
      ...run,
      deadlines: { reportDeferral: { ...run.deadlines.publicityEnds!, name: 'reportDeferral' } },
    };
    expect(recomputedDeadlines(months, contextWith(later))).toEqual([]);
  });

  it('finds no clock without a procedure that defines the step', () => {
    expect(recomputedDeadlines(run, contextWith(later, null))).toEqual([]);
    expect(recomputedDeadlines(run, contextWith(later, { ...definition, steps: [] }))).toEqual([]);
  });
});
