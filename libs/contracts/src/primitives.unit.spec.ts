import { z } from 'zod';
import { documentNo, id, isoDate, occurredOn, sealedInput } from './primitives.js';

describe('a date', () => {
  it.each(['1900-01-01', '2024-02-29', '2199-12-31'])('may be %s', (day) => {
    expect(isoDate.safeParse(day).success).toBe(true);
  });

  it.each(['1899-12-31', '2200-01-01', '0226-03-02', '2026-02-29', '2026-3-2'])(
    'is not %s',
    (day) => {
      expect(isoDate.safeParse(day).success).toBe(false);
    },
  );

  it('is described as one, by which forms offer a calendar', () => {
    const { format, pattern } = z.toJSONSchema(isoDate);
    expect(format).toBe('date');
    expect('2026-03-02').toMatch(new RegExp(pattern ?? '^$'));
    expect('1899-12-31').not.toMatch(new RegExp(pattern ?? ''));
  });
});

describe('when something occurred', () => {
  it.each(['2026-03-02', '2026-03-02T09:30'])('may be %s', (occurred) => {
    expect(occurredOn.safeParse(occurred).success).toBe(true);
  });

  it.each([
    '0000-00-00T00:00',
    '0001-01-01',
    '2026-02-31T10:00',
    '2025-13-99T23:59',
    '2026-03-02T24:00',
  ])('is not %s', (occurred) => {
    expect(occurredOn.safeParse(occurred).success).toBe(false);
  });
});

describe('an id', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'is not %s, under which every object has something',
    (reserved) => {
      expect(id.safeParse(reserved).success).toBe(false);
    },
  );
});

it('takes no address in the place of a text: a file could stand there', () => {
  const title = sealedInput('标题', 'Title');
  const address = { ref: `v_${'a'.repeat(26)}`, hash: '0'.repeat(64) };
  expect(title.safeParse(address).success).toBe(false);
  expect(title.safeParse({ text: '市教育局副局长选拔任用' }).success).toBe(true);
});

it('leaves no room for a sentence in the number of a letter', () => {
  expect(documentNo.safeParse('滨委干〔2026〕1号').success).toBe(true);
  expect(documentNo.safeParse('张三受过处分').success).toBe(false);
});
