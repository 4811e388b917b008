import { describe, expect, it } from '@jest/globals';
import type { Gate, StepTask } from '@jishi/client';
import { chosenTask, gatesOfTask, isDone, missingDocuments } from './tasks.js';

const task = (act: string, state: StepTask['state'], rules: string[] = []): StepTask => ({
  act,
  title: { zh: act, en: act },
  state,
  who: [],
  refusals: [],
  count: 0,
  last: null,
  rules,
});

describe('The task beside which its form stands', () => {
  const tasks = [task('a', 'recorded'), task('b', 'cannot-start'), task('c', 'not-started')];

  it('is the one of the address, else what the case waits for, else what may be begun', () => {
    expect(chosenTask({ tasks }, 'a', 'b')?.act).toBe('a');
    expect(chosenTask({ tasks }, undefined, 'b')?.act).toBe('b');
    expect(chosenTask({ tasks }, 'elsewhere', null)?.act).toBe('c');
    expect(chosenTask({ tasks: [task('a', 'recorded')] }, undefined, null)).toBeNull();
  });

  it('has the gates that it is judged by or meets', () => {
    const gates = [{ rule: 'A02' }, { rule: 'A04' }] as Gate[];
    expect(gatesOfTask(gates, task('a', 'recorded', ['A04']))).toEqual([{ rule: 'A04' }]);
    expect(tasks.filter(isDone)).toHaveLength(1);
  });

  it('stands beside the papers that are still missing', () => {
    const paper = (required: boolean, state: string) => ({ required, state }) as never;
    const documents = [
      paper(true, 'present'),
      paper(true, 'partly'),
      paper(true, 'missing'),
      paper(true, 'not-required'),
      paper(true, 'unchecked'),
      paper(false, 'missing'),
    ];
    expect(missingDocuments({ documents })).toEqual({ all: 4, missing: 2 });
  });
});
