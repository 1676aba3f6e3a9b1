/** All editions that the repository holds, the earliest first. */
import { readdirSync } from 'node:fs'
import { loadProgram } from '../../src/engine/program/load.ts'

export const editionIds = readdirSync('content/editions').toSorted()
export const editions = await Promise.all(editionIds.map((id) => loadProgram(`content/editions/${id}`)))
/** Returns an edition by its id. */
export const editionOf = (id: string) => editions[editionIds.indexOf(id)]!
