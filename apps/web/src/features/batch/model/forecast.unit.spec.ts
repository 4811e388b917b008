import { describe, expect, it } from '@jest/globals';
import { forecastOf } from './forecast.js';

const offered = (allowed: boolean, refusals: readonly object[] = []) =>
  ({ allowed, refusals }) as never;
const said = (outcome: string, refusals: readonly object[] = []) =>
  ({ said: { outcome, refusals }, problem: null }) as never;
const failed = (status: number) => ({ said: null, problem: { status } }) as never;
const rule = { rule: 'D10' };

describe('A case of a batch', () => {
  it('that does not offer the act, or refuses it whatever is filled in, is asked nothing', () => {
    expect(forecastOf(undefined, undefined)).toEqual({ kind: 'not-offered' });
    expect(forecastOf(offered(false, [rule]), undefined)).toEqual({
      kind: 'refused',
      refusals: [rule],
    });
  });

  it('says what it would make of what is filled in', () => {
    expect(forecastOf(offered(true), { said: null, problem: null })).toEqual({ kind: 'asking' });
    expect(forecastOf(offered(true), said('would-be-recorded'))).toEqual({ kind: 'allowed' });
    expect(forecastOf(offered(true), said('would-be-refused', [rule]))).toEqual({
      kind: 'refused',
      refusals: [rule],
    });
  });

  it('is left out where it cannot read the input, and sent to where it could not be asked', () => {
    expect(forecastOf(offered(true), failed(400))).toMatchObject({ kind: 'unreadable' });
    expect(forecastOf(offered(true), failed(503))).toEqual({ kind: 'allowed' });
    expect(forecastOf(offered(true), failed(0))).toEqual({ kind: 'allowed' });
  });
});
