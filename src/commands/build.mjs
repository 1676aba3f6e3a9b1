/** Builds the site into dist/, and knows whether what stands there was built from the sources as they are. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { install } from './install.mjs'
import { root, runTool } from './run.mjs'

const sources = ['astro.config.mjs', 'content', 'package-lock.json', 'public', 'src', 'tsconfig.json']
/** Inside dist/, which every build empties first: a stamp can't outlive what it speaks of. */
const stamp = join(root, 'dist', '.sources')

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

const isBuilt = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfSources()

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
 * @param {{ quiet: boolean }} options
 * @returns {Promise<boolean>} whether it was built
 */
export async function build({ quiet }) {
  const before = hashOfSources()
  const { code, output } = await runTool('astro', ['build'], { quiet })
  if (code === 0) writeFileSync(stamp, before)
  else console.error(`${output}The site could not be built.`)
  return code === 0
}

if (process.argv[1] === import.meta.filename)
  process.exitCode = (await install()) && (await build({ quiet: false })) ? 0 : 1
