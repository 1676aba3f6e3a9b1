import { fileURLToPath } from 'node:url'
import { loadProgram } from '../../src/engine/program/load.ts'

const directory = fileURLToPath(new URL('../fixtures/editions/small', import.meta.url))

/**
 * A small program with every kind of requirement that stays as it is whatever an edition publishes: for tests that need
 * some program. It knows everything that the sample company has.
 */
export const smallEdition = await loadProgram(directory)
