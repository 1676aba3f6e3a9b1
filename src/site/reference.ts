/** The glossary as the pages show it, read once for a build. */
import { loadGlossary } from './reference/load.ts'
import { program } from './program.ts'

export const glossary = await loadGlossary('content/glossary.yaml', program)
