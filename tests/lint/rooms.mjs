/**
 * Who may import what. A key is a path below src/ and stands for itself and all beneath it; the longest that fits
 * a file is the file's room. Imports within a room are free. What a row doesn't name is an error.
 *
 * @typedef {object} Room
 * @property {readonly string[]} [modules] paths below src/ that it may import, values and types
 * @property {readonly string[]} [types] paths below src/ of which it may import types only
 * @property {readonly string[]} [packages] packages that it may import; `node:*` is all that Node brings
 * @property {readonly string[]} [faces] the files of the room that others may import; without it, any
 */

const face = ['index.ts']
/** A feature's sentences are put together by the app, language by language; how they are written, the report fetches. */
const featureFaces = ['index.ts', 'writing.ts', 'messages']
const schemas = ['valibot', '@valibot/to-json-schema']
const astro = ['astro', 'astro:*', '@astrojs/starlight']
const view = ['preact', '@nanostores/preact']

/** The engine, each folder with those below it. */
const vocabulary = ['engine/calendar', 'engine/program', 'engine/profile']
const judging = [...vocabulary, 'engine/requirements', 'engine/eligibility']
const engine = [...judging, 'engine/editions', 'engine/timeline', 'engine/planning', 'engine/tables']

/** How an author writes each kind of requirement: below the program, which is read by it. */
const requirementSchemas = [
  'schema.ts',
  'kind-schema.ts',
  'plain-schema.ts',
  ...['attest', 'metric', 'people', 'separate-teams', 'readings'].map((kind) => `${kind}/schema.ts`),
].map((file) => `engine/requirements/${file}`)

/** What stands under every feature of the calculator. */
const ground = [...engine, 'language', 'calculator/kit', 'calculator/workspace']
/** The features of the calculator; others may ask some of them, each by its face. */
export const features = [
  'achievement-picker',
  'people',
  'figures',
  'membership',
  'levels',
  'time',
  'key-people',
  'plan',
  'scenarios',
  'editions',
  'import',
  'export',
  'share',
  'saving',
  'earlier',
].map((name) => `calculator/${name}`)

/** @param {Room} [more] @returns {Room} */
const feature = ({ modules = [], packages = [] } = {}) => ({
  modules: [...ground, ...modules],
  packages: [...view, 'nanostores', ...packages],
  faces: featureFaces,
})

/** @type {Readonly<Record<string, Room>>} */
export const rooms = {
  'engine/calendar': { faces: face },
  'engine/schema': { modules: ['engine/calendar'], packages: schemas, faces: face },
  'engine/program': {
    modules: ['engine/calendar', 'engine/schema', ...requirementSchemas],
    packages: [...schemas, 'yaml'],
    faces: [...face, 'author-files.ts', 'json-schema.ts', 'load.ts'],
  },
  'engine/program/load.ts': { modules: ['engine/program'], packages: ['node:*'] },
  'engine/profile': {
    modules: ['engine/calendar', 'engine/schema'],
    types: ['engine/program'],
    packages: schemas,
    faces: [...face, 'json-schema.ts', 'link.ts'],
  },
  // What only parts need that are fetched later has a face of its own, so that the page does not load it at once.
  'engine/requirements': {
    modules: ['engine/calendar', 'engine/program'],
    types: vocabulary,
    faces: [...face, 'next-step.ts'],
  },
  ...Object.fromEntries(
    requirementSchemas.map((file) => [
      file,
      { modules: ['engine/schema', ...requirementSchemas, 'engine/program/schemas'], packages: schemas },
    ]),
  ),
  // The schemas of single values, which those of requirements are made of.
  'engine/program/schemas': {
    modules: ['engine/calendar', 'engine/schema', ...requirementSchemas],
    packages: schemas,
  },
  'engine/eligibility': {
    modules: ['engine/calendar', 'engine/program', 'engine/requirements'],
    types: vocabulary,
    // What the first answer needs nothing of has faces of its own: the calculator fetches it with what shows it.
    faces: [
      ...face,
      'causes.ts',
      'changes.ts',
      'comparison.ts',
      'nearest-step.ts',
      'requirement-figures.ts',
      'serving.ts',
      'totals.ts',
    ],
  },
  'engine/editions': { modules: [...vocabulary, 'engine/requirements'], faces: face },
  'engine/timeline': { modules: judging, faces: face },
  'engine/planning': { modules: [...judging, 'engine/timeline'], faces: [...face, 'highs.ts'] },
  'engine/planning/highs.ts': { modules: ['engine/planning'], packages: ['highs'] },
  // What needs no reader of files has faces of its own: a page that imports them doesn't fetch the readers.
  'engine/tables': {
    modules: vocabulary,
    packages: ['papaparse', 'fflate'],
    faces: [...face, 'figures.ts', 'people-template.ts'],
  },
  // For other programs: no page imports it.
  'engine/index.ts': { modules: ['engine'] },

  language: { modules: ['engine/calendar', 'engine/program'], types: engine },
  // Drawings as data: it knows nothing, and whoever shows a level or an area may have it.
  faces: { faces: face },

  'calculator/kit': {
    modules: ['engine/calendar', 'language', 'faces'],
    types: judging,
    packages: [...view, 'nanostores'],
  },
  'calculator/workspace': {
    modules: [
      ...engine,
      'language',
      'calculator/kit/context.ts',
      'calculator/kit/focus.ts',
      'calculator/kit/messages.ts',
    ],
    packages: [...view, 'nanostores'],
  },
  // The browser's database, which is fetched where something is saved.
  'calculator/workspace/records': { modules: ['calculator/workspace', ...engine], packages: ['idb'] },
  'calculator/achievement-picker': feature(),
  'calculator/people': feature({ modules: features }),
  'calculator/figures': feature({ modules: ['calculator/import'] }),
  'calculator/membership': feature(),
  'calculator/levels': feature({ modules: features }),
  'calculator/time': {
    ...feature({ modules: features }),
    // How days are drawn is fetched with the report.
    faces: [...featureFaces, 'drawing.ts'],
  },
  'calculator/key-people': feature({ modules: features }),
  'calculator/plan': feature({ modules: features, packages: ['highs'] }),
  'calculator/scenarios': {
    ...feature({ modules: features }),
    // What opens them with a change is fetched with what asks.
    faces: [...featureFaces, 'what-if.ts'],
  },
  'calculator/editions': feature({ modules: features }),
  'calculator/import': feature({ modules: features }),
  'calculator/export': feature({ modules: [...features, 'faces'] }),
  'calculator/share': feature({ modules: features }),
  'calculator/saving': feature({ modules: features }),
  'calculator/earlier': feature(),
  'calculator/app': {
    modules: [...ground, ...features],
    packages: [...view, 'nanostores'],
    faces: ['en.tsx', 'ru.tsx', 'messages', 'sample.ts'],
  },

  site: { modules: [...engine, 'language', 'faces'], packages: astro },
  'site/author-file.ts': { modules: ['engine/program'], packages: ['node:*'] },
  'site/successors': {
    modules: ['engine/schema', 'engine/program', 'language', 'site'],
    packages: [...schemas, ...astro],
  },
  'site/reference': {
    modules: ['engine/schema', 'engine/program', 'engine/calendar', 'language', 'site'],
    packages: [...schemas, ...astro, 'node:*'],
  },
  // The head of every page opens the search.
  'site/frame': {
    modules: [
      ...engine,
      'language',
      'site',
      'search/Search.astro',
      'search/dialog.ts',
      '../public/favicon.svg',
    ],
    packages: astro,
  },
  // Names in the pages are the interface's own, and its sentences tell the examples.
  'site/guide': {
    modules: [...engine, 'language', 'site', 'calculator/app/messages'],
    types: ['calculator/kit/messages.ts'],
    packages: astro,
  },
  // It shows the calculator's answer for the sample company.
  'site/home': {
    modules: [...engine, 'language', 'faces', 'site', 'calculator/app/sample.ts'],
    packages: astro,
  },
  'site/standing': {
    modules: [
      'calculator/workspace/saved-profile.ts',
      'calculator/workspace/records/saved.ts',
      'site',
      ...engine,
      'language',
    ],
    packages: astro,
  },
  'site/calculator': { modules: ['calculator', 'site', ...engine, 'language'], packages: astro },

  search: {
    modules: ['engine/program', 'language', 'site'],
    packages: [...astro, 'pagefind', 'parse5', 'node:*'],
  },
  pages: { modules: ['engine', 'language', 'site', 'search'], packages: [...astro, ...schemas] },
  'content.config.ts': { modules: ['engine/program', 'language', 'site'], packages: astro },
  build: {
    modules: ['engine/calendar', 'engine/program', 'language', 'site/fwlink', 'site/frame'],
    packages: ['astro', '@astrojs/markdown-satteri', '@astrojs/starlight', 'node:*', 'parse5', 'postcss'],
  },
  commands: { packages: ['node:*', '@playwright/test', 'sharp', 'sirv'] },
}
