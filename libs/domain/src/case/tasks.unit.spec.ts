import { describe, expect, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import {
  caseOpened,
  caseSpec,
  contextOf,
  sealedOf,
  stepOpened,
  type When,
} from '@jishi/test-support';
import type { Role } from '../access/roles.js';
import { allowedActs, titleOf } from './allowed-acts.js';
import { currentRun, type OpenedCase } from './state.js';
import { taskStates, tasksOf } from './tasks.js';

const world = { definition: promotion };
const opened = caseSpec(world).given(
  caseOpened(['analysis', 'proposal'], '2026-01-05'),
  stepOpened('analysis', '2026-01-05'),
);
const analysed: When = {
  act: 'record-analysis',
  data: {
    analysedOn: '2026-01-06',
    attendees: [],
    summary: sealedOf('summary'),
    document: sealedOf('document'),
    shortPosts: [],
  },
  as: 'officer',
  on: '2026-01-07',
};

/** The tasks of the step in which the case stands, as one person with this duty sees them. */
function tasks(state: unknown, as: Role) {
  const stands = state as OpenedCase;
  const context = contextOf(world, { as, on: '2026-01-07' });
  const access = {
    actorId: 'a1',
    personId: 'a1',
    grants: [{ role: as, unitId: 'u1', from: '2020-01-01', to: null }],
    deputies: [],
  };
  const asking = { access, role: null, actingFor: null, member: false } as never;
  const offered = allowedActs(stands, asking, ['u1'], context);
  return tasksOf(stands, currentRun(stands), promotion, offered);
}

const states = (state: unknown, as: Role) =>
  Object.fromEntries(tasks(state, as).map((task) => [task.act, task.state]));

describe('The tasks of a step', () => {
  it('not begun: one is open to whom it belongs, one cannot start yet', () => {
    expect(states(opened.state, 'officer')).toEqual({
      'record-analysis': 'not-started',
      'conclude-analysis': 'cannot-start',
    });
    const [, conclude] = tasks(opened.state, 'department-head');
    expect(conclude).toMatchObject({
      act: 'conclude-analysis',
      title: { zh: '签署分析研判结论' },
      state: 'cannot-start',
      who: ['department-head'],
      refusals: [{ rule: 'M01' }],
      count: 0,
      last: null,
    });
  });

  it('recorded: where it stands in the record, and whom the next one waits for', () => {
    const { state } = opened.after(analysed);
    const [record, conclude] = tasks(state, 'officer');
    expect(record).toMatchObject({
      state: 'recorded',
      count: 1,
      last: { occurredOn: '2026-01-06' },
      rules: ['M01'],
    });
    expect(conclude).toMatchObject({ state: 'waiting', refusals: [] });
    expect(states(state, 'department-head')['conclude-analysis']).toBe('not-started');
  });

  it('in progress while the step still waits for more of it, a problem where it left a gap', () => {
    const stands = opened.after(analysed).state as OpenedCase;
    const run = currentRun(stands);
    const again = { ...run, facts: {} };
    expect(states({ ...stands, runs: [again] }, 'officer')['record-analysis']).toBe('in-progress');
    const gaps = [{ act: 'record-analysis' }] as never;
    expect(states({ ...stands, runs: [{ ...run, gaps }] }, 'officer')['record-analysis']).toBe(
      'problem',
    );
  });

  it('of a step that is over, or that is not the current one, are those that were done', () => {
    const stands = opened.after(analysed).state as OpenedCase;
    const [run] = stands.runs;
    if (!run) throw new Error('no run');
    const next = { ...run, kind: 'proposal' as const };
    const found = tasksOf({ ...stands, runs: [run, next] }, run, promotion, []);
    expect(found.map(({ act, state }) => [act, state])).toEqual([['record-analysis', 'recorded']]);
    expect(tasksOf(stands, { ...run, kind: 'tolerance-use' }, promotion, [])).toEqual([]);
  });

  it('without a stamp where nothing of the act is left in the facts', () => {
    const stands = opened.after(analysed).state as OpenedCase;
    const run = { ...currentRun(stands), facts: { other: [null, 1, { at: 'noon' }] } };
    expect(tasks({ ...stands, runs: [run] }, 'officer')[0]).toMatchObject({ count: 1, last: null });
  });

  it('stand in one of six ways', () => {
    expect(taskStates).toHaveLength(6);
  });

  it('have the titles of their acts, and no others', () => {
    const run = currentRun(opened.state as OpenedCase);
    expect(titleOf('record-analysis', run)).toMatchObject({ en: 'Record analysis' });
    expect(() => titleOf('fly', run)).toThrow('no act fly');
  });
});
