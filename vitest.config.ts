import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    allowOnly: false,
    // For a machine that has other things to do as well.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/dist/**'] },
      },
      {
        extends: true,
        // The files share one worker and with it the pages, read and parsed once.
        test: {
          name: 'dist',
          include: ['tests/dist/**/*.test.ts'],
          isolate: false,
          fileParallelism: false,
        },
      },
    ],
  },
})
