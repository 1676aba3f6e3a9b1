/**
 * `npm run mutation [-- <rooms or files>]`: changes the sources in small ways and tells which changes no test notices.
 * One room of the engine after the other, each judged by its own tests; a file is judged by those of its room.
 */
import { install } from './install.mjs'
import { runTool } from './run.mjs'

const rooms = ['eligibility', 'timeline', 'planning']

/** @param {string} named a room, its folder, or one of its files */
const roomOf = (named) => rooms.find((room) => named === room || named.includes(`engine/${room}`))

const named = process.argv.slice(2)
const unknown = named.filter((one) => roomOf(one) === undefined)
const asked = Map.groupBy(named.length > 0 ? named : rooms, roomOf)

async function mutate() {
  let code = 0
  for (const [room, of] of asked) {
    const files = of.filter((one) => one.endsWith('.ts'))
    const all = [`src/engine/${room}/**/*.ts`, '!src/engine/**/index.ts', '!src/engine/**/types.ts']
    const args = ['run', '--mutate', (files.length === of.length ? files : all).join(',')]
    const result = await runTool('@stryker-mutator/core', args, { env: { MUTATED_ROOM: room ?? '' } })
    code ||= result.code
  }
  return code
}

if (unknown.length > 0) {
  console.error(`Not in the rooms ${rooms.join(', ')}: ${unknown.join(', ')}.`)
  process.exitCode = 1
} else {
  process.exitCode = (await install()) ? await mutate() : 1
}
