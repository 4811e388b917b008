import { createRequire } from 'node:module';
import tseslint from 'typescript-eslint';

const require = createRequire(import.meta.url);
const { walls } = require('./tools/import-walls.cjs');
const { packages } = require('./tools/package-walls.cjs');

const SPECS = ['**/*.spec.ts', '**/*.screen.ts'];
const GENERATED = ['libs/client/src/**'];

const sizes = {
  'max-lines': ['error', 200],
  'max-lines-per-function': ['error', 40],
  'max-params': ['error', 4],
  complexity: ['error', 8],
};

/** The same walls as .dependency-cruiser.cjs, so that the editor answers while the import is typed. */
const wallConfigs = walls.map(({ from, ours, types, why }) => ({
  files: [from.includes('/src/') ? `${from}/**/*.{ts,tsx}` : `${from}/src/**/*.{ts,tsx}`],
  ignores: SPECS,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^@jishi/(?!(${[...ours, ...types].join('|') || '-'})(/|$))`,
            message: `${from}: ${why}`,
          },
          ...(types.length
            ? [
                {
                  regex: `^@jishi/(${types.join('|')})(/|$)`,
                  allowTypeImports: true,
                  message: `Types only. ${from}: ${why}`,
                },
              ]
            : []),
          ...packages
            .filter(
              ({ only }) =>
                !only.some((folder) => folder.startsWith(from) || from.startsWith(folder)),
            )
            .map((wall) => ({
              regex: `^(${wall.names.join('|')})(/|$)`,
              allowTypeImports: true,
              message: wall.why,
            })),
        ],
      },
    ],
  },
}));

const noSkippedTests = ['it', 'test', 'describe'].flatMap((object) =>
  ['skip', 'only', 'todo'].map((property) => ({ object, property, message: 'Every test runs.' })),
);

const noUnassignedImports = {
  selector:
    'ImportDeclaration[specifiers.length=0]:not([source.value=/^reflect-metadata$|\\.css$/])',
  message: 'An import for its side effect hides what happens; import a name and call it.',
};

/** A decision depends on what it is given: no clock, no chance, no locale, no environment. */
const domainPurity = {
  files: ['libs/domain/src/**/*.ts'],
  ignores: SPECS,
  rules: {
    'no-restricted-globals': [
      'error',
      'Date',
      'Intl',
      'process',
      'crypto',
      'performance',
      'fetch',
      'setTimeout',
      'setInterval',
      'queueMicrotask',
      'console',
    ],
    'no-restricted-properties': [
      'error',
      {
        object: 'Math',
        property: 'random',
        message: 'A decision must come out the same when it is decided again.',
      },
    ],
    'no-restricted-syntax': [
      'error',
      noUnassignedImports,
      {
        selector: 'MemberExpression[property.name=/^(toLocale|localeCompare$)/]',
        message: 'The result would depend on the machine’s locale data.',
      },
    ],
  },
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      'coverage/**',
      '.jishi/**',
      '.stryker-tmp/**',
      'reports/**',
      'playwright-report/**',
      'test-results/**',
      ...GENERATED,
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    ignores: ['*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.spec.json', './apps/web/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      ...sizes,
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', noUnassignedImports],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // What is left out of an object by name is named `_`.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // A Nest module is an empty class that its decorator describes.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
    },
  },
  ...wallConfigs,
  domainPurity,
  {
    // Answers are looked into as they came over the wire; the matchers judge their shape.
    files: ['test/e2e/**/*.ts', 'test/support/src/api*.ts'],
    rules: Object.fromEntries(
      ['assignment', 'member-access', 'call', 'argument', 'return'].map((use) => [
        `@typescript-eslint/no-unsafe-${use}`,
        'off',
      ]),
    ),
  },
  { files: ['libs/procedures/src/**/*.ts'], rules: { 'max-lines': 'off' } }, // data
  { files: ['**/src/index.ts'], rules: { 'max-lines': 'off' } }, // a list of names, one concept however long
  {
    // Branches of a screen are what it shows; a route throws what the router makes of `redirect`.
    files: ['apps/web/src/**/*.{ts,tsx}'],
    rules: {
      complexity: ['error', 13],
      'max-lines-per-function': ['error', 50],
      '@typescript-eslint/only-throw-error': 'off',
      // The client's types promise more than an answer of another version holds.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    files: ['test/browser/**/*.ts'],
    rules: { ...sizes, complexity: ['error', 10], 'max-lines': ['error', 250] },
  },
  {
    files: SPECS,
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off', // a describe block is one function
      'no-restricted-properties': ['error', ...noSkippedTests],
      '@typescript-eslint/no-non-null-assertion': 'off', // a missing value fails the test either way
    },
  },
  {
    // Nest hands a class its parts one parameter each, and takes options as plain objects.
    files: ['apps/api/src/**/*.ts', 'apps/worker/src/**/*.ts'],
    rules: {
      'max-params': ['error', 6],
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['**/*.{mjs,cjs,js}', '*.ts'],
    extends: [tseslint.configs.recommended],
    rules: { ...sizes, eqeqeq: 'error' },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
