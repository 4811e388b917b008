const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const { describe } = require('@jest/globals');

const domain = join(__dirname, '../../libs/domain/src');

/**
 * Every unit spec of the domain as one: a mutant is tried by a handful of tests, and to load the domain anew for each
 * of seventy files would take ten times as long as to run them.
 */
for (const file of readdirSync(domain, { recursive: true }).sort())
  if (file.endsWith('.unit.spec.ts'))
    describe(file, () => {
      require(join(domain, file));
    });
