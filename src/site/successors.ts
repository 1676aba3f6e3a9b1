/** What followed the competencies, read once for a build. */
import { readAuthorFile } from './author-file.ts'
import { program } from './program.ts'
import { buildSuccessors } from './successors/build.ts'

export const successors = buildSuccessors(await readAuthorFile('content/successors.yaml'), program)
