import { defineConfig } from 'vitest/config'

const node = { environment: 'node' } as const

export default defineConfig({
  test: {
    projects: [
      { test: { ...node, name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/site/**'] } },
      { test: { ...node, name: 'site', include: ['tests/site/**/*.test.ts'] } },
    ],
  },
})
