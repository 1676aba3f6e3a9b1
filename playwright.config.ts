import { defineConfig } from '@playwright/test'
import { findBrowser } from './src/commands/browser.mjs'

const executablePath = await findBrowser()
if (executablePath === undefined)
  throw new Error('No Chromium, Chrome or Edge found. `npm test` installs one.')

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // How fast the page is stands in `npm run bench`; here nothing fails for being slow on a busy machine.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: process.env['SITE_ADDRESS'],
    browserName: 'chromium',
    // What a page requests is counted; offline.spec.ts lets the worker run.
    serviceWorkers: 'block',
    // What glides under the pointer is missed, now and then.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node src/commands/serve.mjs',
    wait: { stdout: /(?<site_address>http:\/\/localhost:\d+\/)/ },
  },
})
