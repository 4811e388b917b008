/**
 * `npm run test:mutation`: every rule and every decide is changed in small ways, and a spec has to notice. Wordings and
 * tables are left out (`ignoreStatic`): they are read once, when a module is loaded, and other specs hold them.
 */
export default {
  mutate: [
    'libs/domain/src/rules/*.ts',
    'libs/domain/src/case/decide.ts',
    'libs/domain/src/steps/**/decide.ts',
    '!libs/domain/src/**/*.spec.ts',
  ],
  buildCommand: 'node test/mutation/bundle.mjs',
  plugins: ['./test/mutation/runner.mjs'],
  testRunner: 'specs',
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  ignorePatterns: [
    '/apps',
    '/docs',
    '/activities',
    '/workflows',
    '/test/golden',
    '/test/replay',
    '/.jishi',
    '/libs/client',
  ],
  concurrency: 2,
  // A busy machine must not make a mutant look as if it hung; one that does hang is rare in code without loops.
  timeoutMS: 20_000,
  tempDirName: '.stryker-tmp',
  reporters: ['clear-text', 'progress', 'json', 'html'],
  clearTextReporter: { allowEmojis: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  htmlReporter: { fileName: 'reports/mutation/mutation.html' },
  thresholds: { high: 95, low: 90, break: 90 },
};
