/** Reads from the environment where the site will stand: SITE and BASE. */

/**
 * @typedef {object} Place
 * @property {string | undefined} site the origin, such as `https://guide.example`; what needs it is left out without
 * @property {string} base the folder on that host, with a slash at either end: `/guide/`, or `/`
 */

/**
 * Reads where the site will stand.
 * @param {Record<string, string | undefined>} env
 * @returns {Place}
 * @throws {Error} for a value that names no such place, in words for whoever set it
 */
export function readPlace(env) {
  return { site: readSite(env['SITE'] ?? ''), base: readBase(env['BASE'] ?? '') }
}

/** @param {string} text */
function readSite(text) {
  if (text === '') return undefined
  const url = URL.parse(text)
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin
  throw new Error(
    `SITE is "${text}". It must be the scheme and the host alone, such as https://guide.example; a folder on the host goes into BASE.`,
  )
}

/** @param {string} text */
function readBase(text) {
  const folders = text.split('/').filter((folder) => folder !== '')
  if (folders.every((folder) => /^[\w.~-]+$/.test(folder) && !/^\.+$/.test(folder)))
    return ['', ...folders, ''].join('/').replace('//', '/')
  throw new Error(
    `BASE is "${text}". It must be the folder on the host, such as guide or /guide/: letters, digits, dots and hyphens.`,
  )
}
