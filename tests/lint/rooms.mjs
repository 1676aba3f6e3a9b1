/**
 * Who may import what. A key is a path below src/ and stands for itself and all beneath it; the longest that fits
 * a file is the file's room. Imports within a room are free. What a row doesn't name is an error.
 *
 * @typedef {object} Room
 * @property {readonly string[]} [modules] paths below src/ that it may import, values and types
 * @property {readonly string[]} [types] paths below src/ of which it may import types only
 * @property {readonly string[]} [packages] packages that it may import; `node:*` is all that Node brings
 */

const vocabulary = ['program', 'profile']
const results = [...vocabulary, 'eligibility', 'planning']
const schemas = ['valibot', '@valibot/to-json-schema']
const astro = ['astro', 'astro:*', '@astrojs/starlight']

/** @type {Readonly<Record<string, Room>>} */
export const rooms = {
  calendar: {},
  schema: { modules: ['calendar'], packages: schemas },
  program: { modules: ['calendar', 'schema'], packages: [...schemas, 'yaml'] },
  'program/load.ts': { modules: ['program'], packages: ['node:*'] },
  profile: { modules: ['calendar', 'schema'], types: ['program'], packages: schemas },
  'profile/files': {
    modules: ['calendar', 'profile'],
    types: ['program'],
    packages: ['papaparse', 'fflate'],
  },
  reference: { modules: ['calendar', 'schema', 'program'], packages: schemas },
  'reference/load.ts': { modules: ['program', 'reference'], packages: ['node:*'] },
  eligibility: { modules: ['calendar'], types: vocabulary },
  planning: { modules: ['calendar', 'eligibility'], types: vocabulary },
  'planning/highs.ts': { modules: ['planning'], packages: ['highs'] },
  messages: { modules: ['calendar'], types: [...results, 'calculator/model'] },
  // The worker that reads tables, and what runs in it.
  'calculator/import': {
    modules: [
      'calendar',
      'profile',
      'program/spelling.ts',
      'program/uses.ts',
      'eligibility',
      'calculator/model',
    ],
    types: results,
  },
  'calculator/ask-worker.ts': {},
  'calculator/model': {
    modules: ['calendar', 'program/requirements.ts', 'program/spelling.ts', 'program/uses.ts'],
    types: results,
  },
  'calculator/planning': { modules: ['planning'], packages: ['highs'] },
  'calculator/stores': {
    modules: [
      'calendar',
      'profile',
      'eligibility',
      'planning',
      'calculator/ask-worker.ts',
      'calculator/model',
    ],
    types: ['program'],
    packages: ['nanostores'],
  },
  // The worker that writes tables, and what runs in it.
  'calculator/export': { modules: ['profile', 'calculator/ask-worker.ts'], types: ['program'] },
  'calculator/ui': {
    modules: ['calendar', 'calculator/export', 'calculator/model', 'calculator/stores', 'messages', 'styles'],
    types: results,
    packages: ['preact', '@nanostores/preact'],
  },
  calculator: { modules: ['calculator', 'messages'], types: vocabulary, packages: ['preact'] },
  components: {
    modules: ['calendar', 'program', 'reference', 'messages', 'components/standing/Standing.astro', 'styles'],
    packages: astro,
  },
  'components/guide': {
    modules: [
      'calendar',
      'program',
      'reference',
      'eligibility',
      'planning',
      'messages',
      'components',
      'styles',
    ],
    types: ['profile'],
    packages: astro,
  },
  'components/standing': {
    modules: [
      'calculator/model',
      'calculator/stores/storage.ts',
      'components',
      'eligibility',
      'messages',
      'styles',
    ],
    types: vocabulary,
    packages: astro,
  },
  'components/Calculator.astro': { modules: ['calculator', 'components', 'styles'], packages: astro },
  pages: {
    modules: ['calendar', 'schema', 'program', 'profile', 'messages', 'components', 'styles'],
    packages: [...astro, ...schemas],
  },
  'content.config.ts': { modules: ['program'], packages: astro },
  build: {
    modules: ['calendar', 'program', 'components/fwlink'],
    packages: ['astro', '@astrojs/markdown-satteri', '@astrojs/starlight', 'node:*', 'pagefind', 'parse5'],
  },
  commands: { packages: ['node:*', '@playwright/test', 'sirv'] },
}
