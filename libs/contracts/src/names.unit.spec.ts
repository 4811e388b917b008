import { describe, expect, it } from '@jest/globals';
import type { StepKind } from '@jishi/domain';
import { familyOf, runOfId, taskQueue, workflowIdOf, workflowTypeOf } from './names.js';

const ofCase = { caseId: 'c7', opening: 1 };
const ofStep = { caseId: 'c7', step: 'publicity', opening: 2 } as const;

describe('The names by which runs are called', () => {
  it('gives a case and each opening of a step an id of its own', () => {
    expect(workflowIdOf(ofCase)).toBe('case/c7#1');
    expect(workflowIdOf(ofStep)).toBe('case/c7/publicity#2');
  });

  it('finds the run again by its id', () => {
    expect(runOfId(workflowIdOf(ofCase))).toEqual(ofCase);
    expect(runOfId(workflowIdOf(ofStep))).toEqual(ofStep);
  });

  it.each([
    '',
    'case/c7',
    'case/c7#0',
    'case/c7/#1',
    'case/#1',
    'other/c7#1',
    'case/c7/publicity/x#1',
  ])('takes %p for no run of ours', (id) => {
    expect(runOfId(id)).toBeNull();
  });

  it('names the workflow type and the family', () => {
    expect([ofCase, ofStep].map(workflowTypeOf)).toEqual(['caseWorkflow', 'publicity']);
    const inTwoWords = { ...ofStep, step: 'two-words' as StepKind };
    expect(workflowTypeOf(inTwoWords)).toBe('twoWords');
    expect([ofCase, ofStep].map(familyOf)).toEqual(['case', 'step']);
  });

  it('puts the epoch into the task queue, so that a raised one is another queue', () => {
    expect(taskQueue('jishi', 'step')).toBe('jishi-step-e1');
    expect(taskQueue('jishi', 'step', { case: 1, step: 2 })).toBe('jishi-step-e2');
  });
});
