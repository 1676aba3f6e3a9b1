/** `npm run faults`: goes through all faults of what saves in a browser, on the site as it was built last. */
import { install } from './install.mjs'
import { installBrowser } from './browser.mjs'
import { runTool } from './run.mjs'

const passes = async () =>
  (await install()) &&
  (await installBrowser()) &&
  (
    await runTool('@playwright/test', ['test', 'tests/browser/storage-faults.spec.ts'], {
      env: { FAULTS: 'all' },
    })
  ).code === 0

process.exitCode = (await passes()) ? 0 : 1
