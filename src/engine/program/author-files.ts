/** Reads the files of authors and tells every mistake in them, for the program and for other files beside it. */
export { check } from './check.ts'
export { ProgramError, type Mistake } from './errors.ts'
export { englishNames } from './language.ts'
export { missingFile, readProgramFile, type ProgramFile } from './program-file.ts'
export { daySchema } from './schemas/day.ts'
export { competencyId } from './schemas/id.ts'
export { lesson } from './schemas/lesson.ts'
export { words } from './schemas/text.ts'
