/** Finds the browser for the tests, or installs one. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, runTool } from './run.mjs'

const { env, platform } = process

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const windowsApps = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']

/** @returns {string[]} where a Chromium, Chrome or Edge may stand on this system */
function places() {
  if (platform === 'darwin')
    return ['/Applications', join(env['HOME'] ?? '', 'Applications')].flatMap((folder) =>
      macApps.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    )
  if (platform === 'win32')
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
      folder === undefined ? [] : windowsApps.map((app) => join(folder, app)),
    )
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin', '/opt/google/chrome']
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/** A file may stand there and yet not run, for want of libraries. On Windows asking would open a window. */
const runs = (/** @type {string} */ path) =>
  existsSync(path) &&
  (platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0)

/** Finds a browser. @returns {Promise<string | undefined>} an installed browser that runs, else the one that Playwright downloaded */
export async function findBrowser() {
  const installed = places().find(runs)
  if (installed !== undefined) return installed
  const { chromium } = await import('@playwright/test')
  return [chromium.executablePath()].find(runs)
}

/** Playwright's own Chromium. It comes without the libraries that a bare Linux lacks. */
const downloadBrowser = () =>
  runTool('@playwright/test', ['install', '--no-shell', 'chromium'], {
    quiet: true,
    timeout: 240_000,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
  })

/** Debian's package, with fonts for what it shows. */
async function installPackage() {
  const options = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } }
  await run('apt-get', ['update'], options)
  return run(
    'apt-get',
    ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation'],
    options,
  )
}

const mayInstallPackages = () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0

/**
 * Installs a browser when none is found: Playwright's own, else Debian's package.
 * @returns {Promise<boolean>} whether there is one now
 */
export async function installBrowser() {
  if (await findBrowser()) return true
  console.log('No Chromium, Chrome or Edge found. Downloading the Chromium of Playwright.')
  const download = await downloadBrowser()
  if (await findBrowser()) return true
  if (mayInstallPackages()) console.log('That one could not be had. Installing the package chromium.')
  const { output } = mayInstallPackages() ? await installPackage() : download
  if (await findBrowser()) return true
  console.error(`${output}The tests need a browser: please install Chromium, Chrome or Edge.`)
  return false
}
