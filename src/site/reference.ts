/** The glossary and the sources as the pages show them, read once for a build. */
import { loadGlossary, loadSources } from './reference/load.ts'
import { program } from './program.ts'

export const glossary = await loadGlossary('content/glossary.yaml', program)
export const sources = await loadSources('content/sources.yaml', program)
