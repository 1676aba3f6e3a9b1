/** A host of the built site that can refuse files and go away. Each has an origin of its own, and so a storage. */
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { siteListener } from '../../src/commands/site.mjs'

export interface Host {
  readonly address: string
  /** Breaks off every request for a file whose path fits, until it returns those asked for and answers again. */
  readonly refuse: (pattern: RegExp) => () => readonly string[]
  /** Answers nothing more. */
  readonly close: () => void
}

export async function openHost(): Promise<Host> {
  const site = siteListener('dist', '/')
  let refuses: (path: string) => boolean = () => false
  const listener: RequestListener = (request, response) => {
    if (refuses(request.url ?? '')) request.socket.destroy()
    else site(request, response)
  }
  const server = createServer(listener)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no address')
  return {
    address: `http://127.0.0.1:${address.port}`,
    refuse(pattern) {
      const refused: string[] = []
      refuses = (path) => pattern.test(path) && refused.push(path) > 0
      return () => {
        refuses = () => false
        return refused
      }
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
