/** Builds the site into dist/, and knows whether what stands there was built from the sources as they are. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { install } from './install.mjs'
import { readPlace } from './place.mjs'
import { root, runTool } from './run.mjs'
import { sayWhyNotWritable } from './writable.mjs'

const sources = [
  'astro.config.mjs',
  'content',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
]
/** Beside dist/, all of which is for visitors. */
const stamp = join(root, '.astro', 'built')
const homePage = join(root, 'dist', 'index.html')

function hashOfSources() {
  const hash = createHash('sha256')
  for (const source of sources.filter((name) => existsSync(join(root, name)))) {
    const path = join(root, source)
    const files = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true }).map(String).sort()
      : ['']
    for (const file of files) {
      const full = join(path, file)
      if (statSync(full).isFile()) hash.update(`${source}/${file}\0`).update(readFileSync(full)).update('\0')
    }
  }
  return hash.digest('hex')
}

/** What was built, where it will stand, and which build it is: another that came into dist/ since has another time. */
const stampOf = (/** @type {string} */ hash) =>
  JSON.stringify([hash, readPlace(process.env), statSync(homePage).mtimeMs])

const isBuilt = () =>
  existsSync(stamp) && existsSync(homePage) && readFileSync(stamp, 'utf8') === stampOf(hashOfSources())

/**
 * Builds unless dist/ is up to date already. The builder's words are shown only when it fails.
 * @returns {Promise<boolean>} whether dist/ is good to serve
 */
export async function buildIfChanged() {
  if (isBuilt()) return true
  console.log('Building the site.')
  return build({ quiet: true })
}

/**
 * Builds the site.
 * @param {object} options
 * @param {boolean} options.quiet
 * @param {string} [options.outDir] where to, instead of dist/
 * @param {Record<string, string>} [options.env]
 * @returns {Promise<boolean>} whether it was built
 */
export async function build({ quiet, outDir, env }) {
  if (sayWhyNotWritable()) return false
  const before = hashOfSources()
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  if (outDir === undefined) rmSync(stamp, { force: true })
  const { code, output } = await runTool('astro', ['build', ...(outDir ? ['--outDir', outDir] : [])], {
    quiet,
    env: { RELEASE: `${version} (${before.slice(0, 7)})`, ...env },
  })
  if (code === 0 && outDir === undefined) {
    mkdirSync(dirname(stamp), { recursive: true })
    writeFileSync(stamp, stampOf(before))
  }
  if (code !== 0) {
    console.error(`${output}The site could not be built.`)
    sayWhyNotWritable()
  }
  return code === 0
}

if (process.argv[1] === import.meta.filename)
  process.exitCode = (await install()) && (await build({ quiet: false })) ? 0 : 1
