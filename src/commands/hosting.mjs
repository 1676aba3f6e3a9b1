/**
 * `npm run hosting`: builds the site to lie in a folder of a host, walks it, opens it in a browser, and tries the
 * configurations of the servers that are installed here.
 */
import { installBrowser } from './browser.mjs'
import { build } from './build.mjs'
import { runSteps, vitest } from './checks.mjs'
import { install } from './install.mjs'

await runSteps([
  ['packages', install],
  ['browser', installBrowser],
  [
    'build',
    () =>
      build({
        quiet: true,
        outDir: 'test-results/hosting/guide',
        env: { SITE: 'https://host.example', BASE: '/guide/' },
      }),
  ],
  ['the site in a folder of a host', () => vitest('hosting')],
])
