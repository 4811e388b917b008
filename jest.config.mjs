import { fileURLToPath } from 'node:url';
import { esmNames } from './tools/esm-names.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const esm = esmNames(`${root}node_modules`)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .join('|');

const swc = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    target: 'es2022',
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
};

const common = {
  rootDir: root,
  roots: ['libs', 'apps', 'workflows', 'activities', 'test'].map((folder) => `${root}${folder}`),
  testEnvironment: 'node',
  // Specs see our sources, not what was last built.
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  transform: { '^.+\\.[mc]?[tj]s$': ['@swc/jest', swc] },
  // Node 20 cannot require ES modules inside Jest, so ES packages are compiled like our sources.
  transformIgnorePatterns: [`/node_modules/(?!.*/node_modules/)(?!(?:${esm})/)`],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    // It exports for `import` alone, a condition that Jest in CommonJS mode does not ask for.
    '^canonicalize$': `${root}node_modules/canonicalize/lib/canonicalize.js`,
  },
};

/** Where every line is decided by data and can be reached by a pure spec: the domain and the hash chain. */
const counted = 'libs/{domain,ledger}/src/**/*.ts';

const suffixed = (...kinds) => kinds.map((kind) => `**/*.${kind}.spec.ts`);

export default {
  watchman: false,
  // Two cores may be busy with other spec files; what hangs is found all the same.
  testTimeout: 60_000,
  // Jest would leave one core free; a spec on real servers waits for them half of its time.
  maxWorkers: 2,
  // Counters in the code cost a quarter of what V8's coverage does here, and find nothing to cover in types alone.
  coverageProvider: 'babel',
  coverageReporters: [['text', { skipFull: true }]],
  // The index of a library only names again what stands in its files.
  collectCoverageFrom: [counted, '!**/*.spec.ts', '!libs/*/src/index.ts'],
  // By pattern and not `global`, so that a failure names the file.
  coverageThreshold: {
    [`./${counted}`]: { statements: 100, branches: 100, functions: 100, lines: 100 },
  },
  projects: [
    { ...common, displayName: 'pure', testMatch: suffixed('unit', 'golden', 'replay') },
    {
      ...common,
      displayName: 'real',
      testMatch: suffixed('int', 'wf', 'e2e'),
      globalSetup: `${root}test/setup/start-servers.mjs`,
      globalTeardown: `${root}test/setup/stop-servers.mjs`,
    },
  ],
};
