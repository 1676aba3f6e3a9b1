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
const schemas = ['valibot', '@valibot/to-json-schema']

/** @type {Readonly<Record<string, Room>>} */
export const rooms = {
  calendar: {},
  schema: { modules: ['calendar'], packages: schemas },
  program: { modules: ['calendar', 'schema'], packages: [...schemas, 'yaml'] },
  'program/load.ts': { modules: ['calendar', 'schema', 'program'], packages: [...schemas, 'yaml', 'node:*'] },
  profile: { modules: ['calendar', 'schema'], types: ['program'], packages: schemas },
  reference: { modules: ['calendar', 'schema', 'program'], packages: schemas },
  'reference/load.ts': { modules: ['program', 'reference'], packages: ['node:*'] },
  eligibility: { modules: ['calendar'], types: vocabulary },
  planning: { modules: ['calendar', 'eligibility'], types: vocabulary },
  messages: { modules: ['calendar'], types: [...vocabulary, 'eligibility', 'planning'] },
  calculator: {
    modules: ['calendar', 'messages'],
    types: [...vocabulary, 'eligibility', 'planning'],
    packages: ['preact', '@nanostores/preact'],
  },
  'calculator/stores': {
    modules: ['calendar', 'profile', 'eligibility', 'planning'],
    types: ['program'],
    packages: ['nanostores'],
  },
  'calculator/ui': {
    modules: ['calendar', 'calculator/stores', 'messages'],
    types: [...vocabulary, 'eligibility', 'planning'],
    packages: ['preact', '@nanostores/preact'],
  },
  components: {
    modules: ['calendar', 'program', 'messages'],
    packages: ['astro', '@astrojs/starlight', 'astro:*', 'virtual:*'],
  },
  pages: {
    modules: ['calendar', 'schema', 'program', 'profile', 'messages', 'components'],
    packages: ['astro', '@astrojs/starlight', 'astro:*', ...schemas],
  },
  'content.config.ts': {
    modules: ['program'],
    packages: ['astro', 'astro:*', '@astrojs/starlight'],
  },
  build: { modules: ['calendar', 'program'], packages: ['astro', 'node:*', 'parse5'] },
  commands: { packages: ['node:*', '@playwright/test', 'sirv'] },
}
