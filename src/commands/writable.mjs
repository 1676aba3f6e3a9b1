/** Says in plain words when the project's folder can't be written or the disk is full. */
import { existsSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'

/** What commands write into; each may be a disk of its own. */
const folders = ['', 'dist', '.astro', 'node_modules', 'test-results']
/** What a build takes, and its temporary files. */
const neededMegabytes = 60

/** @param {string} folder @returns {string | undefined} what is in the way of writing into it */
function problemWith(folder) {
  try {
    const probe = mkdtempSync(join(folder, '.writable-'))
    try {
      writeFileSync(join(probe, 'probe'), Buffer.alloc(64 * 1024))
    } finally {
      rmSync(probe, { recursive: true, force: true })
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOSPC' || code === 'EDQUOT') return `The disk is full: ${folder} can't be written.`
    return `${folder} can't be written: it is read-only, or belongs to somebody else (${code}).`
  }
  const { bavail, bsize } = statfsSync(folder)
  const free = Math.floor((bavail * bsize) / 2 ** 20)
  return free < neededMegabytes
    ? `The disk is nearly full: ${free} MB are free at ${folder}, and ${neededMegabytes} MB are needed.`
    : undefined
}

/** Says what keeps the commands from writing. @returns {boolean} whether anything does */
export function sayWhyNotWritable() {
  const problems = folders
    .map((name) => join(root, name))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => problemWith(folder) ?? [])
  for (const problem of problems) console.error(problem)
  return problems.length > 0
}
