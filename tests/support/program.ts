import { loadProgram } from '../../src/program/load.ts'

/** The program under test: the project's own. */
export const program = await loadProgram()
