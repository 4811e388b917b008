/**
 * Who may import whom, as data: one line a wall, read by dependency-cruiser (the check) and by ESLint
 * (the same answer while typing). `ours` may be imported at run time, `types` as types only; any other
 * package of ours is forbidden. `pure` also forbids Node's own modules.
 */
const walls = [
  {
    from: 'libs/domain',
    ours: [],
    types: [],
    pure: true,
    why: 'decides from data alone, in any process and for ever the same',
  },
  {
    from: 'libs/contracts',
    ours: [],
    types: ['domain'],
    pure: true,
    why: 'the wire is read by the browser too and carries no behaviour',
  },
  {
    from: 'libs/procedures',
    ours: [],
    types: ['domain'],
    pure: true,
    why: 'procedures, parameters and calendars are data',
  },
  {
    from: 'libs/ledger',
    ours: [],
    types: ['domain'],
    pure: true,
    why: 'verification trusts nothing else and runs in the browser',
  },
  {
    from: 'libs/event-store',
    ours: ['ledger', 'domain'],
    types: ['contracts'],
    why: 'stores facts; decides nothing',
  },
  {
    from: 'libs/commands',
    ours: ['domain', 'procedures', 'event-store', 'ledger', 'vault', 'contracts', 'platform'],
    types: [],
    why: 'the one path by which anything is recorded',
  },
  {
    from: 'libs/vault',
    ours: ['ledger'],
    types: ['domain'],
    why: 'keeps personal facts apart from the record',
  },
  {
    from: 'libs/client',
    ours: [],
    types: [],
    pure: true,
    why: 'generated from the OpenAPI file alone',
  },
  {
    from: 'libs/read-models',
    ours: ['domain', 'procedures'],
    types: ['contracts', 'event-store'],
    why: 'folds facts for reading; can record nothing',
  },
  {
    from: 'libs/platform',
    ours: [],
    types: [],
    why: 'configuration, logging and sign-in know nothing of appointments',
  },
  {
    from: 'libs/temporal',
    ours: ['contracts', 'platform'],
    types: ['workflows', 'activities'],
    why: 'joins Nest and Temporal; the workflows are a path to it, not code',
  },
  {
    from: 'workflows',
    ours: ['contracts'],
    types: ['activities', 'domain'],
    pure: true,
    why: 'holds no rule: waits on the view that an activity returned',
  },
  {
    from: 'activities',
    ours: [
      'commands',
      'event-store',
      'ledger',
      'vault',
      'read-models',
      'procedures',
      'platform',
      'contracts',
      'domain',
    ],
    types: [],
    why: 'one effect each, through injected parts',
  },
  {
    from: 'apps/api',
    ours: [
      'commands',
      'contracts',
      'domain',
      'event-store',
      'ledger',
      'platform',
      'procedures',
      'read-models',
      'temporal',
      'vault',
    ],
    types: ['workflows'],
    why: 'parses, authorises, delegates',
  },
  {
    from: 'apps/worker',
    ours: [
      'activities',
      'commands',
      'contracts',
      'domain',
      'event-store',
      'ledger',
      'platform',
      'procedures',
      'read-models',
      'temporal',
      'vault',
    ],
    types: ['workflows'],
    why: 'runs what follows the record; workflows only as a bundle',
  },
  {
    from: 'apps/worker/src/policies',
    ours: ['commands', 'event-store', 'domain', 'procedures', 'contracts', 'platform'],
    types: [],
    why: 'a policy turns facts into commands and sees no queue and no table',
  },
  {
    from: 'apps/cli',
    ours: [
      'domain',
      'procedures',
      'ledger',
      'contracts',
      'event-store',
      'commands',
      'read-models',
      'vault',
      'client',
      'temporal',
      'platform',
    ],
    types: [],
    why: 'the auditor’s and the operator’s tool',
  },
  {
    from: 'apps/web',
    ours: ['client', 'contracts', 'ledger'],
    types: ['domain', 'procedures'],
    pure: true,
    why: 'shows what the API allows and verifies what it shows',
  },
];

/** Entries of our packages that only some may use, with the folder prefix of those. */
const entries = [
  {
    entry: 'libs/event-store/src/append',
    only: ['libs/event-store', 'libs/commands'],
    why: 'one path records',
  },
  {
    entry: 'libs/temporal/src/(?!client\\b)',
    only: ['libs/temporal', 'apps/worker', 'apps/cli'],
    why: 'the API needs a client, not a worker or a bundler',
  },
  {
    entry: 'libs/contracts/src/(?!names\\b)',
    only: ['libs', 'activities', 'apps'],
    why: 'the workflow bundle takes names and no schema library',
  },
];

module.exports = { walls, entries };
