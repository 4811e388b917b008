import { describe, expect, it } from '@jest/globals';
import { ApiError, type Problem } from '../../../shared/api.js';
import { endsTry, outcomeOf } from './outcome.js';

const answered = (status: number, code: string, more: object = {}) =>
  outcomeOf(new ApiError({ title: code, status, code, ...more } as Problem));

describe('What became of a try to record', () => {
  it.each([
    [answered(409, 'refused'), 'refused'],
    [answered(403, 'refused'), 'refused'],
    [answered(400, 'unreadable'), 'unreadable'],
    [answered(412, 'stale', { version: 120 }), 'conflict'],
    [answered(401, 'sign-in-again', { nonce: 'n' }), 'sign'],
    [answered(503, 'opening', { retryAfterSeconds: 3 }), 'opening'],
    [answered(503, 'contended'), 'unsure'],
    [answered(0, 'offline'), 'unsure'],
    [answered(429, 'throttled'), 'failed'],
    [answered(422, 'key-reused'), 'failed'],
  ])('takes the answer %j for %s', (outcome, kind) => {
    expect(outcome.kind).toBe(kind);
  });

  it('keeps what the next step needs', () => {
    expect(answered(412, 'stale', { version: 120 })).toMatchObject({ version: 120 });
    expect(answered(401, 'sign-in-again', { nonce: 'n' })).toMatchObject({ nonce: 'n' });
    expect(answered(503, 'opening', { retryAfterSeconds: 3 })).toMatchObject({ seconds: 3 });
  });

  it('takes a new key after an answer, and keeps the key while none has come', () => {
    expect(endsTry(answered(409, 'refused'))).toBe(true);
    expect(endsTry(answered(412, 'stale'))).toBe(true);
    expect(endsTry(answered(503, 'opening'))).toBe(false);
    expect(endsTry(answered(0, 'offline'))).toBe(false);
    expect(endsTry(answered(401, 'sign-in-again'))).toBe(false);
  });

  it('does not swallow a fault of the app itself', () => {
    expect(() => outcomeOf(new TypeError('fault'))).toThrow(TypeError);
  });
});
