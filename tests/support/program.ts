import { loadProgram } from '../../src/engine/program/load.ts'

/** The program under test: the project's own. */
export const program = await loadProgram()
