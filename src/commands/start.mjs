/** `npm start`: installs what is missing, builds when the sources changed, and serves the built site. */
import { buildIfChanged } from './build.mjs'
import { install } from './install.mjs'

const usualPort = 4321

/** The server comes from a package, so it can be loaded only after the installation. */
async function serveSite() {
  const { serve } = await import('./serve.mjs')
  const address = await serve(usualPort)
  const { port } = new URL(address)
  if (port !== String(usualPort))
    console.log(`Port ${usualPort} is taken by another program; using ${port} instead.`)
  console.log(`\nThe guide is at ${address}\nPress Ctrl+C to stop.`)
}

/** npm hands a signal on to the shell between, and that one does not. */
function endWithParent() {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) process.exit(0)
  }, 500).unref()
}

endWithParent()
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0))

if ((await install()) && (await buildIfChanged())) await serveSite()
else process.exitCode = 1
