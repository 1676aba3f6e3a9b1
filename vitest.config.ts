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
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/dist/**'],
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        // One worker, and with it the pages are read and parsed once.
        test: { name: 'dist', include: ['tests/dist/**/*.test.ts'], fileParallelism: false },
      },
    ],
  },
})
