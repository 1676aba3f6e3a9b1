import astro from 'eslint-plugin-astro'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { importsRule } from './tests/lint/imports.mjs'
import {
  chance,
  defaultExport,
  impureGlobals,
  locale,
  storageGlobals,
  storageMember,
  thresholdComparison,
  unheardFailure,
  unwatched,
} from './tests/lint/restrictions.mjs'

const typed = ['**/*.{ts,tsx,mjs}']

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'test-results/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', defaultExport, unheardFailure],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Features merge into it.
      '@typescript-eslint/no-empty-object-type': ['error', { allowWithName: '^LaterMessages$' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/prefer-for-of': 'off',
    },
  },
  {
    files: typed,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false },
      ],
    },
  },
  {
    files: ['src/**'],
    plugins: { house: { rules: { imports: importsRule } } },
    rules: { 'house/imports': 'error' },
  },
  {
    files: ['src/engine/{requirements,eligibility,timeline,planning}/**'],
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-syntax': ['error', defaultExport, chance, locale],
    },
  },
  {
    files: ['src/calculator/**/*.tsx'],
    // The composition root binds the stores to the browser.
    ignores: ['src/calculator/app/start.tsx'],
    rules: {
      'no-restricted-globals': ['error', ...storageGlobals],
      'no-restricted-syntax': ['error', defaultExport, storageMember, thresholdComparison, unheardFailure],
    },
  },
  {
    files: ['src/calculator/**'],
    plugins: {
      'react-hooks': {
        rules: {
          'rules-of-hooks': reactHooks.rules['rules-of-hooks'],
          'exhaustive-deps': reactHooks.rules['exhaustive-deps'],
        },
      },
    },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['tests/browser/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths: [unwatched] }] },
  },
  { files: ['src/commands/**', 'tests/**'], rules: { 'no-console': 'off' } },
  { files: ['*.config.{ts,mjs}'], rules: { 'no-restricted-syntax': 'off' } },
)
