/** Packages of others that only some may use at run time. What is not listed must stand in the workspace's package.json. */
const packages = [
  {
    names: ['pg', 'typeorm'],
    only: ['libs/event-store', 'libs/vault', 'libs/read-models/src/.*(projector|query|migrat)'],
    why: 'SQL stays behind three packages',
  },
  { names: ['@temporalio/workflow'], only: ['workflows'], why: 'only the sandbox can run it' },
  {
    names: ['@temporalio/activity'],
    only: ['activities'],
    why: 'an activity’s context exists nowhere else',
  },
  {
    names: ['@temporalio/client', '@temporalio/common'],
    only: ['libs/temporal'],
    why: 'one place starts and nudges workflows',
  },
  {
    names: ['@temporalio/worker'],
    only: ['libs/temporal', 'apps/worker'],
    why: 'a worker runs in one app',
  },
  {
    names: ['@temporalio/testing', '@temporalio/proto'],
    only: ['test'],
    why: 'test servers and raw calls are for tests',
  },
  {
    names: ['@nestjs/[^/]+', 'rxjs', 'reflect-metadata'],
    only: ['libs/platform', 'libs/temporal', 'apps/api', 'apps/worker'],
    why: 'the framework stays at the edge',
  },
  {
    names: ['canonicalize', '@noble/hashes'],
    only: ['libs/ledger'],
    why: 'one definition of the hashed bytes',
  },
  {
    names: ['react', 'react-dom', 'antd', '@ant-design/[^/]+'],
    only: ['apps/web'],
    why: 'screens are one app',
  },
];

module.exports = { packages };
