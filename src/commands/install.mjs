/** Installs the packages of the lock file when they are missing or others. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.mjs'
import { sayWhyNotWritable } from './writable.mjs'

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {readonly string[]} [os] where it runs; absent where it runs anywhere
 * @property {readonly string[]} [cpu]
 * @property {readonly string[]} [libc]
 * @typedef {Record<string, LockedPackage>} LockedPackages by folder, the project itself under the empty name
 */

/** @typedef {{ os: string, cpu: string, libc: string | undefined }} Platform */

/** @returns {Platform} */
function thisPlatform() {
  const report = process.platform === 'linux' ? process.report.getReport() : undefined
  const header = /** @type {{ header?: { glibcVersionRuntime?: string } } | undefined} */ (report)?.header
  const libc = header && (header.glibcVersionRuntime ? 'glibc' : 'musl')
  return { os: process.platform, cpu: process.arch, libc }
}

/**
 * Returns whether a package is one of those made for this platform, such as a compiler's binary. One that runs anywhere
 * belongs to another that may not.
 * @param {LockedPackage | undefined} wanted
 * @param {Platform} platform
 */
const isForPlatform = (wanted, { os, cpu, libc }) =>
  wanted?.os?.includes(os) === true &&
  (wanted.cpu?.includes(cpu) ?? true) &&
  (libc === undefined || (wanted.libc?.includes(libc) ?? true))

/**
 * Returns whether what npm says it installed is what the lock file asks for. Optional packages may be absent where they
 * are for other platforms; an old npm or Node leaves out those for this one, too.
 * @param {LockedPackages} wanted `packages` of package-lock.json
 * @param {LockedPackages} installed `packages` of node_modules/.package-lock.json
 * @param {Platform} platform
 */
export function isInstalled(wanted, installed, platform) {
  const folders = Object.keys(wanted).filter((folder) => folder !== '')
  const same = folders.every((folder) => {
    const [want, have] = [wanted[folder], installed[folder]]
    return have
      ? have.version === want?.version && have.integrity === want?.integrity
      : want?.optional === true && !isForPlatform(want, platform)
  })
  return same && Object.keys(installed).every((folder) => folder in wanted)
}

const record = 'node_modules/.package-lock.json'

/** @param {string} file @returns {LockedPackages | undefined} */
const packagesOf = (file) =>
  existsSync(join(root, file)) ? JSON.parse(readFileSync(join(root, file), 'utf8')).packages : undefined

/**
 * Brings node_modules to the state of the lock file. Over an older node_modules this is `npm install`, which
 * replaces only what differs: `npm ci` would delete the Node that runs this, and Windows refuses that.
 * @returns {Promise<boolean>} whether all is in place
 */
export async function install() {
  const installed = packagesOf(record)
  const isWhole =
    installed && Object.keys(installed).every((folder) => existsSync(join(root, folder, 'package.json')))
  if (isWhole && isInstalled(packagesOf('package-lock.json') ?? {}, installed, thisPlatform())) return true
  console.log('Installing the packages. This takes a minute the first time.')
  // Else npm believes its record and looks at no folder.
  if (sayWhyNotWritable()) return false
  rmSync(join(root, record), { force: true })
  const args = [installed ? 'install' : 'ci', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env['npm_execpath']
  const { code } = npm ? await run(process.execPath, [npm, ...args]) : await run('npm', args)
  if (code !== 0 && !sayWhyNotWritable())
    console.error(
      'The packages could not be installed: see the message of npm above. It takes a connection; if there is one, delete the folder node_modules and try again.',
    )
  return code === 0
}

if (process.argv[1] === import.meta.filename) process.exitCode = (await install()) ? 0 : 1
