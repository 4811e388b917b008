import { fileURLToPath } from 'node:url';
import base from '../../jest.config.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [project] = base.projects;

/** Workspaces are found by their folders: npm's links would lead out of the copy in which the mutants stand. */
export default {
  ...project,
  watchman: false,
  testTimeout: base.testTimeout,
  roots: [`${root}test/mutation`],
  testMatch: ['**/all-specs.cjs'],
  moduleNameMapper: {
    '^@jishi/test-support$': `${root}test/support/src/index`,
    '^@jishi/(domain|procedures|ledger)$': `${root}libs/$1/src/index`,
    ...project.moduleNameMapper,
  },
};
