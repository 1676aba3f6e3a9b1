import { defineConfig } from 'vitest/config'

/**
 * The tests that judge mutants, for `npm run mutation`: those of the room that take no file from another place. A room
 * whose mutants only the tests of another room notice lacks tests of its own.
 */
const testsOf: Readonly<Record<string, readonly string[]>> = {
  eligibility: ['tests/engine/{eligibility,requirements}/**/*.test.ts', 'tests/laws/**/*.test.ts'],
  timeline: ['tests/engine/timeline/**/*.test.ts', 'tests/engine/planning/calendar*.test.ts'],
  planning: ['tests/engine/planning/**/*.test.ts'],
}

export default defineConfig({
  test: {
    environment: 'node',
    include: [...(testsOf[process.env.MUTATED_ROOM ?? ''] ?? Object.values(testsOf).flat())],
    // Compiles the sources, among which a mutant is an error of another kind.
    exclude: ['tests/engine/requirements/kinds-compile.test.ts'],
    // A mutant is met by few values: what the laws alone would find in thousands wants an example of its own.
    provide: { times: 0.1 },
    isolate: false,
    testTimeout: 60_000,
  },
})
