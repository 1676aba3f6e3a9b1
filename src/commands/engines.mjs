/** `npm run test:engines`: builds the site, and tries it in the browsers of other engines that are installed here. */
import { buildIfChanged } from './build.mjs'
import { runSteps, vitest } from './checks.mjs'
import { install } from './install.mjs'

await runSteps([
  ['packages', install],
  ['build', buildIfChanged],
  ['the site in other engines', () => vitest('engines')],
])
