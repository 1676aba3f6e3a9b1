/** The servers whose configurations stand in hosting/, started on free ports as they are but for what is the owner's. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { get } from 'node:https'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export interface Answer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly text: string
}
export interface Server {
  readonly answer: (path: string) => Promise<Answer>
  readonly stop: () => Promise<void>
}

const root = resolve('test-results/hosting')

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await new Promise((done) => server.close(done))
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  return address.port
}

interface Kind {
  readonly version: readonly string[]
  readonly command: (folder: string, port: number) => Promise<readonly string[]>
}

/** Replaces what is there, for a test that must not pass because nothing was replaced. */
function put(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`hosting/ has no "${from}"`)
  return text.replaceAll(from, to)
}

export const kinds: Readonly<Record<'nginx' | 'caddy', Kind>> = {
  nginx: {
    version: ['nginx', '-v'],
    async command(folder, port) {
      let own = readFileSync('.github/hosting/nginx.conf', 'utf8')
      own = put(own, 'listen 80;', `listen 127.0.0.1:${await freePort()};`)
      own = put(own, 'listen 443 ssl http2;', `listen 127.0.0.1:${port} ssl http2;`)
      own = own.replace(/^ *listen \[::\].*$/gm, '')
      own = put(own, '/etc/ssl/guide', join(folder, 'guide'))
      own = put(own, 'root /srv/guide;', `root ${root};`)
      own = put(own, 'set $guide_folder "";', 'set $guide_folder "/guide";')
      const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((name) => `${name}_temp_path ${join(folder, name)};`)
        .join(' ')
      const file = join(folder, 'nginx.conf')
      writeFileSync(
        file,
        `daemon off; pid ${join(folder, 'pid')}; events {} http { include /etc/nginx/mime.types; access_log off; ${folders}\n${own}}`,
      )
      return ['nginx', '-p', folder, '-c', file, '-e', join(folder, 'errors')]
    },
  },
  caddy: {
    version: ['caddy', 'version'],
    command(folder, port) {
      let own = readFileSync('.github/hosting/Caddyfile', 'utf8')
      const keys = ['pem', 'key'].map((ending) => join(folder, `guide.${ending}`)).join(' ')
      own = put(own, 'guide.example {', `https://localhost:${port} {\n\ttls ${keys}`)
      own = put(own, 'root * /srv/guide', `root * ${root}`)
      own = put(own, 'vars folder ""', 'vars folder "/guide"')
      const file = join(folder, 'Caddyfile')
      writeFileSync(file, `{\n\tadmin off\n\tauto_https disable_redirects\n}\n${own}`)
      return Promise.resolve(['caddy', 'run', '--config', file, '--adapter', 'caddyfile'])
    },
  },
}

export const isInstalled = ({ version: [command, ...args] }: Kind): boolean =>
  spawnSync(command!, args).status === 0

const ask = (port: number, path: string): Promise<Answer> =>
  new Promise((settle, fail) => {
    get({ host: 'localhost', port, path, rejectUnauthorized: false, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const { statusCode = 0, headers } = response
        settle({ status: statusCode, headers, text: Buffer.concat(chunks).toString() })
      })
    }).on('error', fail)
  })

/** Starts a server over what `npm run hosting` built, with a certificate of its own. */
export async function start(kind: Kind): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'server-'))
  mkdirSync(root, { recursive: true })
  const [key, pem] = ['key', 'pem'].map((ending) => join(folder, `guide.${ending}`))
  const made = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
    ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '2'],
    ...['-keyout', key!, '-out', pem!],
  ])
  if (made.status !== 0) throw new Error(`no certificate: ${made.stderr.toString()}`)
  const port = await freePort()
  const [command, ...args] = await kind.command(folder, port)
  const child = spawn(command!, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: folder },
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const answers = async (): Promise<void> => {
    if (child.exitCode !== null) throw new Error(`${command} ended: ${said}`)
    await ask(port, '/guide/').catch(async () => {
      await new Promise((wait) => setTimeout(wait, 50))
      await answers()
    })
  }
  await answers()
  return {
    answer: (path) => ask(port, path),
    async stop() {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
