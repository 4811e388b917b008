import { describe, expect, it } from '@jest/globals';
import type { SequencedEvent } from '@jishi/event-store';
import { touchedBy } from './touched.js';

const event = (stream: string, type: string, data: object = {}) =>
  ({ stream, type, data }) as unknown as SequencedEvent;

describe('What a batch of events touches', () => {
  it('is its cases, each once, with the runs that open or close', () => {
    const touched = touchedBy([
      event('case/a', 'StepClosed', { step: 'decision', opening: 2 }),
      event('case/b', 'PublicityNoticePosted', { opening: 1 }),
      event('case/a', 'StepOpened', { step: 'publicity', opening: 1 }),
    ]);
    expect([...touched]).toEqual([
      [
        'a',
        [
          { caseId: 'a', step: 'decision', opening: 2 },
          { caseId: 'a', step: 'publicity', opening: 1 },
        ],
      ],
      ['b', []],
    ]);
  });

  it('is nothing for events of other streams, refusals of a case among them', () => {
    expect([
      ...touchedBy([event('refused/case/a', 'AttemptRefused'), event('clock', 'x')]),
    ]).toEqual([]);
  });
});
