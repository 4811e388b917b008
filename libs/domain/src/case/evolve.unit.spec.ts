import { describe, expect, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import { caseOpened, caseSpec, stepOpened } from '@jishi/test-support';
import type { OpenedCase } from './state.js';

const spec = caseSpec({ definition: promotion });
const opened = spec.given(caseOpened(['publicity'], '2026-02-11'));
const on = '2026-02-12';

describe('When a record cannot be a case', () => {
  it('starts with nothing but the opening of the case', () => {
    expect(() => spec.given(stepOpened('publicity', on))).toThrow('case/c1 starts with StepOpened');
  });

  it('has steps', () => {
    expect(() => spec.given(caseOpened([], on))).toThrow('case/c1 has no steps');
  });

  it('holds no event that the product does not know', () => {
    const event = { type: 'NeverHeardOf', data: { opening: 1 } };
    expect(() => opened.given({ on, event })).toThrow(
      'unknown event type NeverHeardOf at case/c1:2',
    );
  });

  it.each(['toString', 'constructor', '__proto__'])(
    'holds no event %s, though every object has something of that name',
    (type) => {
      const event = { type, data: { opening: 1 } };
      expect(() => opened.given({ on, event })).toThrow(`unknown event type ${type}`);
    },
  );

  it('holds no fact of a run that it never had', () => {
    const event = { type: 'PublicityNotRequired', data: { opening: 2, ground: 'special-post' } };
    expect(() => opened.given({ on, event })).toThrow('case c1 never opened publicity#2');
  });

  it('keeps a fact by nothing but a text or a number', () => {
    const event = { type: 'PublicityReportReceived', data: { opening: 1, reportId: null } };
    expect(() => opened.given({ on, event })).toThrow('kept by a text or a number');
  });
});

describe('When an act is recorded', () => {
  it('names the run to which it belongs, and none for an act on the case', () => {
    const acts = opened.given(stepOpened('publicity', on)).state as OpenedCase;
    expect(acts.acts.map(({ act, run }) => [act, run])).toEqual([
      ['open-case', null],
      ['open-step', 'publicity#1'],
    ]);
  });
});
