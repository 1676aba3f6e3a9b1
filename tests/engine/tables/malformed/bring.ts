/** Brings a file in as far as it goes without the visitor's word: opened, looked at, read, joined, counted. */
import { detectTable } from '../../../../src/calculator/import/detect-table.ts'
import { openBytes } from '../../../../src/calculator/import/open-table.ts'
import { previewOf } from '../../../../src/calculator/import/preview.ts'
import { readPeople } from '../../../../src/calculator/import/read-people.ts'
import { readerOver } from '../../../../src/calculator/import/session.ts'
import { createTriage } from '../../../../src/calculator/import/triage.ts'
import type { Preview } from '../../../../src/calculator/import/protocol.ts'
import { sampleIn } from '../../../../src/calculator/app/sample.ts'
import { FileError, type FileProblem } from '../../../../src/engine/tables/table.ts'
import { certificationsNotEntered } from '../../../../src/engine/eligibility/certifications.ts'
import { parseProfile } from '../../../../src/engine/profile/parse.ts'
import type { Person } from '../../../../src/engine/profile/types.ts'
import { achievementFinder } from '../../../../src/engine/program/spelling.ts'
import { program } from '../../../support/program.ts'
import { usualAnswers } from '../../../calculator/import/usual-answers.ts'

const freeze = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(freeze)
    Object.freeze(value)
  }
  return value
}
/** Writing to it throws. */
const profile = freeze(sampleIn('en'))
const read = readerOver(program, achievementFinder(program))
const judging = {
  titles: { shared: [], near: [] },
  answers: usualAnswers,
  on: program.published,
  judge: createTriage(program, program.published),
  notEntered: (person: Person) => certificationsNotEntered(program, person, program.published).length,
}
const ignore = () => undefined

export type Brought =
  | { readonly problem: FileProblem }
  | { readonly preview: Preview; readonly isProfile: boolean; readonly isTwiceTheSame: boolean }

/** @throws whatever is not a `FileError` */
export function bring(bytes: Uint8Array): Brought {
  try {
    const { layout } = detectTable(openBytes(bytes)({}, ignore), {}, read, program.published)
    const answers = { ...usualAnswers, since: '2017-01-01' }
    const first = readPeople(layout, answers, profile, { read, progress: ignore })
    const again = readPeople(layout, answers, first.profile, { read, progress: ignore })
    const { people, achievements } = previewOf(again, first.profile, layout.headings, judging)
    return {
      preview: previewOf(first, profile, layout.headings, judging),
      isProfile: parseProfile(first.profile).ok,
      isTwiceTheSame: people.new + people.changed + achievements.new + achievements.changed === 0,
    }
  } catch (error) {
    if (error instanceof FileError) return { problem: error.problem }
    throw error
  }
}
