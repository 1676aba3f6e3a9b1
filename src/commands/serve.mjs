/** Serves the built site to this machine. Run by itself it takes any free port and prints the address. */
import { createServer } from 'node:http'
import { join } from 'node:path'
import { readPlace } from './place.mjs'
import { root } from './run.mjs'
import { siteListener } from './site.mjs'

const tries = 20
const { base } = readPlace(process.env)

/**
 * Listens on the first free port, for IPv4 and IPv6: `localhost` may stand for either.
 * @param {number} first the port to try first; 0 takes any
 * @returns {Promise<string>} the address; it fails when this port and those after it are all taken
 */
export async function serve(first) {
  const listener = siteListener(join(root, 'dist'), base)
  for (let port = first; port < first + tries; port += 1) {
    const one = createServer(listener)
    const other = createServer(listener)
    try {
      const actual = await listen(one, port, '127.0.0.1')
      await listen(other, actual, '::1').catch(ignoreNoIpv6)
      return `http://localhost:${actual}${base}`
    } catch (error) {
      one.close()
      if (codeOf(error) !== 'EADDRINUSE') throw error
    }
  }
  throw new Error(`The ports from ${first} to ${first + tries - 1} are all taken.`)
}

/** @param {import('node:http').Server} server @param {number} port @param {string} host @returns {Promise<number>} */
const listen = (server, port, host) =>
  new Promise((settle, fail) => {
    server.once('error', fail)
    server.listen(port, host, () => {
      const address = server.address()
      settle(typeof address === 'object' && address ? address.port : port)
    })
  })

/** @param {unknown} error */
const codeOf = (error) => (error instanceof Error && 'code' in error ? error.code : undefined)

/** @param {unknown} error */
function ignoreNoIpv6(error) {
  if (codeOf(error) === 'EADDRINUSE') throw error
}

if (process.argv[1] === import.meta.filename) console.log(await serve(0))
