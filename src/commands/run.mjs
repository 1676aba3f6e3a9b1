/** Runs the project's tools by the Node that it brings along, whatever Node started the command. */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import './node-version.mjs'

export const root = fileURLToPath(new URL('../../', import.meta.url))

const ownNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, timeout?: number, env?: Record<string, string> }} [options] `quiet` keeps the output back instead of showing it;
 *   after `timeout` milliseconds the program is ended.
 * @returns {Promise<{ code: number, output: string }>} the exit code, 1 when it could not start or was ended by a
 *   signal, and what was kept back.
 */
export function run(command, args, { quiet = false, timeout, env = {} } = {}) {
  const path = `${dirname(nodePath())}${delimiter}${process.env['PATH'] ?? ''}`
  return new Promise((settle) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      ...(timeout === undefined ? {} : { timeout }),
    })
    /** @type {Buffer[]} */
    const chunks = []
    child.stdout?.on('data', (chunk) => chunks.push(chunk))
    child.stderr?.on('data', (chunk) => chunks.push(chunk))
    const output = () => Buffer.concat(chunks).toString()
    child.on('error', (error) => settle({ code: 1, output: `${output()}${error.message}\n` }))
    child.on('close', (code) => settle({ code: code ?? 1, output: output() }))
  })
}

/**
 * Runs the command line of an installed package.
 * @param {string} name the package
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runTool(name, args, options) {
  const folder = join(root, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return run(
    nodePath(),
    [resolve(folder, typeof bin === 'string' ? bin : Object.values(bin)[0]), ...args],
    options,
  )
}

/** Returns the project's Node once it is installed; before that, the one that runs this. */
export const nodePath = () => (existsSync(ownNode) ? ownNode : process.execPath)
