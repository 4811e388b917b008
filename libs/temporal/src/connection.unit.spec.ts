import { expect, it } from '@jest/globals';
import { connectTemporal } from './connection.js';

it('closes once the calls under way have been answered, whatever the answer', async () => {
  const temporal = connectTemporal({ address: '127.0.0.1:1', namespace: 'n', taskQueue: 'q' });
  const order: string[] = [];
  let fail: (error: Error) => void = () => undefined;
  const answer = temporal.soon(
    () =>
      new Promise<never>((_, reject) => {
        fail = reject;
      }),
  );
  const answered = answer.catch(() => order.push('answered'));
  const closed = temporal.close().then(() => order.push('closed'));
  fail(new Error('away'));
  await Promise.all([answered, closed]);
  expect(order).toEqual(['answered', 'closed']);
});
