/** Writes the service worker and the list of what it keeps. Stands last, when every file is what hosts will send. */
import type { AstroIntegration } from 'astro'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { listOffline } from './list.ts'

/** With `isOff` the worker is one that undoes what earlier releases kept, and ends. */
export const offlineCopies = ({ isOff }: { readonly isOff: boolean }): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const list = await listOffline(fileURLToPath(dir))
      const source = new URL(isOff ? './worker-that-ends.mjs' : './worker.mjs', import.meta.url)
      const worker = `globalThis.releaseVersion = '${list.version}'\n${await readFile(source, 'utf8')}`
      await writeFile(new URL('sw.js', dir), worker)
      await writeFile(new URL('offline.json', dir), JSON.stringify(list))
    },
  },
})
