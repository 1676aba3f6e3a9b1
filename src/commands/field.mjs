/** `npm run field`: opens all of the files that people really had in a browser, on the site as it was built last. */
import { install } from './install.mjs'
import { installBrowser } from './browser.mjs'
import { runTool } from './run.mjs'

const passes = async () =>
  (await install()) &&
  (await installBrowser()) &&
  (await runTool('@playwright/test', ['test', 'tests/browser/field.spec.ts'], { env: { FIELD: 'all' } }))
    .code === 0

process.exitCode = (await passes()) ? 0 : 1
