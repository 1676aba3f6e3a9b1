/** Installs the packages of the lock file when they are missing or others. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.mjs'

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages by folder, the project itself under the empty name
 */

/**
 * Returns whether what npm says it installed is what the lock file asks for. Optional packages may be absent: they are
 * for other platforms.
 * @param {LockedPackages} wanted `packages` of package-lock.json
 * @param {LockedPackages} installed `packages` of node_modules/.package-lock.json
 */
export function isInstalled(wanted, installed) {
  const folders = Object.keys(wanted).filter((folder) => folder !== '')
  const same = folders.every((folder) => {
    const [want, have] = [wanted[folder], installed[folder]]
    return have
      ? have.version === want?.version && have.integrity === want?.integrity
      : want?.optional === true
  })
  return same && Object.keys(installed).every((folder) => folder in wanted)
}

/** @param {string} file @returns {LockedPackages | undefined} */
const packagesOf = (file) =>
  existsSync(join(root, file)) ? JSON.parse(readFileSync(join(root, file), 'utf8')).packages : undefined

/**
 * Brings node_modules to the state of the lock file. Over an older node_modules this is `npm install`, which
 * replaces only what differs: `npm ci` would delete the Node that runs this, and Windows refuses that.
 * @returns {Promise<boolean>} whether all is in place
 */
export async function install() {
  const installed = packagesOf('node_modules/.package-lock.json')
  if (installed && isInstalled(packagesOf('package-lock.json') ?? {}, installed)) return true
  console.log('Installing the packages. This takes a minute the first time.')
  const args = [installed ? 'install' : 'ci', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env['npm_execpath']
  const { code } = npm ? await run(process.execPath, [npm, ...args]) : await run('npm', args)
  if (code !== 0) console.error('The packages could not be installed: see the message of npm above.')
  return code === 0
}

if (process.argv[1] === import.meta.filename) process.exitCode = (await install()) ? 0 : 1
