import type { SourceDocument } from '../engine/program/index.ts'
import { program } from './program.ts'

/**
 * Returns a document of the program.
 * @throws Error for a wrong id: it may come from a page in MDX, which no compiler checks
 */
export function documentOf(id: string): SourceDocument {
  const document = Object.hasOwn(program.documents, id) ? program.documents[id] : undefined
  if (!document)
    throw new Error(
      `The program has no document "${id}"; it has ${Object.keys(program.documents).join(', ')}.`,
    )
  return document
}
