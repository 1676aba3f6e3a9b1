import { loadProgram } from '../engine/program/load.ts'

/** The program as the pages show it, read once for a build. */
export const program = await loadProgram('content/editions/2018-10')
