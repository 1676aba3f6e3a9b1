/**
 * Ends the command under a Node that is too old to install the project, before anything is installed or built: npm would
 * leave out the packages whose `engines` it doesn't meet, and say nothing. Once installed, the project's own Node runs
 * everything. What is imported before this file, and it, must run under Node 18.
 */
import { readFileSync } from 'node:fs'

/** @param {string} version @param {string} oldest */
function isNewEnough(version, oldest) {
  const [have, need] = [version, oldest].map((text) => text.split('.').map(Number))
  const at = [0, 1, 2].find((part) => have?.[part] !== need?.[part])
  return at === undefined || (have?.[at] ?? 0) > (need?.[at] ?? 0)
}

/**
 * Returns whether a Node is in the range that a package asks for.
 * @param {string} version such as `22.12.0`
 * @param {string} range such as `^20.19.0 || >=22.12.0`, of `^` and `>=` only
 */
export const isInRange = (version, range) =>
  range.split('||').some((part) => {
    const oldest = part.replace(/[^\d.]/gu, '')
    const isSameMajor = version.split('.')[0] === oldest.split('.')[0]
    return isNewEnough(version, oldest) && (isSameMajor || !part.includes('^'))
  })

const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
if (!isInRange(process.versions.node, engines.node)) {
  console.error(
    `This takes Node 20.19 or newer of Node 20, or 22.12 or newer; here runs Node ${process.versions.node}.\n` +
      'Please install a newer one from https://nodejs.org/. Nothing was changed.',
  )
  process.exit(1)
}
