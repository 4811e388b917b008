import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/**
 * Makes one module of every unit spec of the domain, loaded once for all mutants. Started as a process of Jest for each
 * mutant, they took a second and a half to load for every few milliseconds that they ran.
 */
const root = process.cwd();
const domain = join(root, 'libs/domain/src');
const collected = join(root, 'test/mutation/collected.mjs');
// What acts drawn by chance notice, they may not notice again; and they take longer than all others together.
const byChance = /case.any-acts\.unit\.spec\.ts$/;
const entry = 'specs';
const specs = readdirSync(domain, { recursive: true })
  .filter((file) => file.endsWith('.unit.spec.ts') && !byChance.test(file))
  .sort();
const imported = specs.map((file) => `import ${JSON.stringify(join(domain, file))};\n`);
const code = `export { tests } from ${JSON.stringify(collected)};\n${imported.join('')}`;

const bundle = await rolldown({
  input: entry,
  platform: 'node',
  tsconfig: false,
  external: /^(expect|jest-each)$/,
  plugins: [
    {
      name: 'specs',
      resolveId: (id) => (id === entry ? id : null),
      load: (id) => (id === entry ? code : null),
    },
  ],
  resolve: {
    alias: {
      '@jest/globals': collected,
      '@jishi/test-support': join(root, 'test/support/src/index.ts'),
      '@jishi/domain': join(root, 'libs/domain/src/index.ts'),
      '@jishi/procedures': join(root, 'libs/procedures/src/index.ts'),
      '@jishi/ledger': join(root, 'libs/ledger/src/index.ts'),
    },
    extensionAlias: { '.js': ['.ts', '.js'] },
  },
});
await bundle.write({ file: 'test/mutation/bundled.mjs', format: 'esm' });
await bundle.close();
