import { fileURLToPath } from 'node:url'
import { loadProgram } from '../../src/engine/program/load.ts'

const directory = fileURLToPath(new URL('../fixtures/editions/doubts', import.meta.url))

/** A program that can be read in two ways in every manner that an edition can write. */
export const doubtfulEdition = await loadProgram(directory)
