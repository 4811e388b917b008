const { walls, entries } = require('./tools/import-walls.cjs');
const { packages } = require('./tools/package-walls.cjs');

const SPECS = '\\.(spec|screen)\\.tsx?$';
const workspaces = '^(libs/[^/]+|apps/[^/]+|workflows|activities|test/support)/';
const outside = ['libs', 'activities', 'workflows', 'apps', 'test'];

const folderOf = (name) => (['workflows', 'activities'].includes(name) ? name : `libs/${name}`);
const under = (folders) => `^(${folders.join('|')})/`;
const ruleName = (prefix, text) =>
  `${prefix}-${text.replace(/[^a-z]+/gi, '-').replace(/^-|-$/g, '')}`;

/** At run time a package reaches itself and what its wall lists. */
const runTime = ({ from, ours, why }) => ({
  name: ruleName('wall', from),
  severity: 'error',
  comment: `${from}: ${why}`,
  from: { path: `^${from}/`, pathNot: SPECS },
  to: {
    path: `^(${outside.join('|')})/`,
    pathNot: under([workspaceOf(from), ...ours.map(folderOf)]),
    dependencyTypesNot: ['type-only'],
  },
});

/** As types it also reaches what its wall lists as such. */
const typeOnly = ({ from, ours, types, why }) => ({
  name: ruleName('wall-types', from),
  severity: 'error',
  comment: `${from}: ${why}`,
  from: { path: `^${from}/`, pathNot: SPECS },
  to: {
    path: `^(${outside.join('|')})/`,
    pathNot: under([workspaceOf(from), ...[...ours, ...types].map(folderOf)]),
    dependencyTypes: ['type-only'],
  },
});

/** A file `*.node.ts` stands behind a condition of `imports` or `exports`, with one for browsers beside it. */
const noNode = ({ from, why }) => ({
  name: ruleName('no-node', from),
  severity: 'error',
  comment: `${from}: ${why}`,
  from: { path: `^${from}/`, pathNot: [SPECS, '\\.node\\.ts$'] },
  to: { dependencyTypes: ['core'] },
});

/** A folder inside a workspace may import the rest of its own workspace. */
function workspaceOf(folder) {
  return folder
    .split('/')
    .slice(0, folder.startsWith('libs/') || folder.startsWith('apps/') ? 2 : 1)
    .join('/');
}

const entryRule = ({ entry, only, why }) => ({
  name: ruleName('entry', entry.replace(/\(.*/, 'other')),
  severity: 'error',
  comment: why,
  from: { path: workspaces, pathNot: [SPECS, ...only.map((folder) => `^${folder}/`), '^test/'] },
  to: { path: `^${entry}`, dependencyTypesNot: ['type-only'] },
});

const packageRule = ({ names, only, why }) => ({
  name: ruleName('npm', names[0]),
  severity: 'error',
  comment: why,
  from: { path: workspaces, pathNot: [SPECS, ...only.map((folder) => `^${folder}`), '^test/'] },
  to: { path: `node_modules/(${names.join('|')})/`, dependencyTypesNot: ['type-only'] },
});

module.exports = {
  forbidden: [
    ...walls.map(runTime),
    ...walls.map(typeOnly),
    ...walls.filter((wall) => wall.pure).map(noNode),
    ...entries.map(entryRule),
    ...packages.map(packageRule),
    {
      name: 'no-cycle',
      severity: 'error',
      comment: 'What imports in a circle can only be understood, loaded and tested as one.',
      // A field of a form may be a group or a list of fields: the form's inputs are one thing in several files.
      from: { pathNot: '^apps/web/src/features/acts/ui/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      comment:
        'An import that resolves nowhere: a deep import past a package’s exports, or a typing error.',
      from: { pathNot: '^apps/web/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-relative-escape',
      severity: 'error',
      comment: 'Packages meet by name through their exports, never by path.',
      from: { path: workspaces },
      to: { path: workspaces, pathNot: '^$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'declared-packages',
      severity: 'error',
      comment:
        'What a workspace imports stands in its own package.json, so that what ships is what was reviewed.',
      from: { path: '^(libs|apps|workflows|activities)/', pathNot: SPECS },
      to: {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'specs-stand-alone',
      severity: 'error',
      comment: 'Specs and their harness are imported by nothing that ships.',
      from: { path: '^(libs|apps|workflows|activities|tools)/', pathNot: SPECS },
      to: { path: [SPECS, '^test/'] },
    },
    {
      name: 'tools-plain-node',
      severity: 'error',
      comment:
        'tools/ runs right after clone, before anything is installed; what needs a package imports it late.',
      from: { path: '^tools/' },
      to: { pathNot: '^tools/', dependencyTypesNot: ['core', 'dynamic-import'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.spec.json' },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
