/** What code in some rooms may not touch, as options of ESLint's own rules. */

/** @typedef {{ selector: string, message: string }} Restriction for `no-restricted-syntax` */

/** @param {string} message @param {readonly string[]} names */
const withMessage = (message, names) => names.map((name) => ({ name, message }))

const storage = ['localStorage', 'sessionStorage', 'indexedDB', 'caches']

/** No clock, DOM, storage, network or locale. */
export const impureGlobals = withMessage('A rule is a function of its arguments alone.', [
  ...storage,
  ...['document', 'window', 'self', 'globalThis', 'navigator', 'location', 'history'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker'],
  ...['Date', 'Temporal', 'performance', 'setTimeout', 'setInterval', 'requestAnimationFrame'],
  ...['Intl', 'process', 'Buffer', 'console', 'crypto'],
])

export const storageGlobals = withMessage('The stores save; the interface shows.', storage)

/** @type {Restriction} */
export const defaultExport = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'Name what is exported.',
}

/**
 * In the built site a part's files are fetched around `import(…).then(…)`, so that what stands in there never hears that they
 * could not come.
 * @type {Restriction}
 */
export const unheardFailure = {
  selector:
    'CallExpression[arguments.length>1] > MemberExpression[object.type="ImportExpression"][property.name="then"], MemberExpression[object.type="ImportExpression"][property.name=/^(catch|finally)$/]',
  message: 'Await the import and catch what fails around it.',
}

/** @type {Restriction} */
export const chance = {
  selector: 'MemberExpression[object.name="Math"][property.name="random"]',
  message: 'The same input gives the same answer.',
}

/** @type {Restriction} */
export const locale = {
  selector: 'MemberExpression[property.name=/^(toLocale[A-Z]\\w*|localeCompare)$/]',
  message: 'What depends on a locale belongs in language/.',
}

/** @type {Restriction} */
export const storageMember = {
  selector: `MemberExpression[property.name=/^(${storage.join('|')})$/]`,
  message: 'The stores save; the interface shows.',
}

/** @type {Restriction} */
export const thresholdComparison = {
  selector:
    'BinaryExpression[operator=/^[<>]=?$/] > MemberExpression[property.name=/^(have|need|atLeast|short)$/]',
  message: 'The engine compares with the threshold; show its status.',
}

/** A path for `no-restricted-imports`. */
export const unwatched = {
  name: '@playwright/test',
  allowTypeImports: true,
  message: 'Take test and expect from support/page.ts, which fails on what goes wrong unseen.',
}
