import { describe, expect, it } from '@jest/globals';
import { createPace } from './pace.js';

const INTERVAL = 60;

/** What was let through, call by call, with the milliseconds since the spec began. */
function watched() {
  const began = performance.now();
  const calls: { readonly keys: readonly string[]; readonly at: number }[] = [];
  const work = (keys: readonly string[]) => {
    calls.push({ keys, at: performance.now() - began });
    return Promise.resolve();
  };
  return { calls, work };
}

describe('The pace of the relay', () => {
  it('lets a key through at once the first time', async () => {
    const { calls, work } = watched();
    await createPace(INTERVAL)(['a', 'b'], work);
    expect(calls.map(({ keys }) => keys)).toEqual([['a', 'b']]);
  });

  it('holds a key back that was let through just before, and no other', async () => {
    const { calls, work } = watched();
    const pace = createPace(INTERVAL);
    await pace(['a'], work);
    await pace(['a', 'b'], work);
    expect(calls.map(({ keys }) => keys)).toEqual([['a'], ['b'], ['a']]);
    // A timer may fire a millisecond early.
    expect((calls[2]?.at ?? 0) - (calls[0]?.at ?? 0)).toBeGreaterThanOrEqual(INTERVAL - 2);
  });

  it('lets a key through again that failed', async () => {
    const { calls, work } = watched();
    const pace = createPace(INTERVAL);
    await expect(pace(['a'], () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    await pace(['a'], work);
    expect(calls).toHaveLength(1);
  });
});
