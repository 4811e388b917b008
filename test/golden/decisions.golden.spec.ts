import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { answered, goldenText, readGolden, unpacked } from '@jishi/test-support/golden';

const versions = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ version: name, ...readGolden(join(__dirname, name)) }));

const files = versions.flatMap(({ version, lines, parts }) =>
  [...lines].map(([rule, texts]) => ({ version, rule, texts, parts })),
);

/**
 * What came out otherwise: where it is meant and the rules version is not released yet, `npm run golden:accept` writes
 * the files anew. A released one is kept by a new implementation beside the old one.
 */
describe('Every golden decision', () => {
  it.each(files)('of $version comes out as it stands, byte for byte: $rule', (file) => {
    const altered = file.texts.flatMap((text) => {
      const line = unpacked(text, file.parts);
      const [stored, today] = [goldenText(line.answer), goldenText(answered(line))];
      return stored === today ? [] : [{ stored, today }];
    });
    expect(altered).toEqual([]);
  });
});
