import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    allowOnly: false,
    // For a machine that has other things to do as well.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What is tested keeps nothing outside what a test makes, and clocks are put back: the files of a worker share
    // their modules, which halves the time.
    isolate: false,
    // How many times as long as in `npm test` laws run.
    provide: { times: 1 },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [
            'tests/dist/**',
            'tests/engines/**',
            'tests/fuzz/**',
            'tests/hosting/**',
            'tests/long/**',
          ],
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        // `npm run laws`: the laws at length, on other values each time.
        test: {
          name: 'laws',
          include: ['tests/laws/**/*.test.ts', 'tests/engine/**/*.test.ts'],
          provide: { times: 20 },
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        // `npm run laws`, too: laws that ask for thousands of worlds.
        test: { name: 'long', include: ['tests/long/**/*.test.ts'], testTimeout: 1_800_000 },
      },
      {
        extends: true,
        // Longer than anybody waits for: `npm run fuzz`.
        test: { name: 'fuzz', include: ['tests/fuzz/**/*.test.ts'] },
      },
      {
        extends: true,
        // One worker, and with it the pages are read and parsed once.
        test: { name: 'dist', include: ['tests/dist/**/*.test.ts'], fileParallelism: false },
      },
      {
        extends: true,
        // `npm run test:engines`: the built site in the browsers of other engines, one at a time.
        test: { name: 'engines', include: ['tests/engines/**/*.test.ts'], fileParallelism: false },
      },
      {
        extends: true,
        // `npm run hosting`: what was built to lie in a folder of a host. Vitest overrules `base`.
        plugins: [
          {
            name: 'in-a-folder',
            configResolved: ({ env }) => {
              env['BASE_URL'] = '/guide/'
            },
          },
        ],
        test: {
          name: 'hosting',
          include: ['tests/hosting/**/*.test.ts', 'tests/dist/{fwlinks,links,policy}.test.ts'],
          fileParallelism: false,
          env: { SITE: 'https://host.example', DIST: 'test-results/hosting/guide' },
        },
      },
    ],
  },
})
