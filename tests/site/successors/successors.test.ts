import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ProgramError, readProgramFile } from '../../../src/engine/program/author-files.ts'
import { buildSuccessors } from '../../../src/site/successors/build.ts'
import { program } from '../../support/program.ts'

const text = readFileSync('content/successors.yaml', 'utf8')
const build = (changed: string) =>
  buildSuccessors(readProgramFile('content/successors.yaml', changed), program)

function mistakesIn(changed: string): readonly string[] {
  try {
    build(changed)
    return []
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error
    return error.mistakes.map(({ line, place, expected }) => `${line} ${place.join('.')}: ${expected}`)
  }
}

test('every competency has its successors, or none named', () => {
  const { successors } = build(text)
  expect(Object.keys(successors).sort()).toEqual(Object.keys(program.competencies).sort())
  expect(successors['isv']).toEqual([])
})

test('a wrong competency and a wrong designation stop the build with their lines', () => {
  const changed = text.replace('  devops: [', '  dev-ops: [no-such, ')
  const line = changed.slice(0, changed.indexOf('  dev-ops')).split('\n').length
  expect(mistakesIn(changed)).toEqual([
    expect.stringContaining('the designations that followed devops'),
    expect.stringContaining(`${line} successors.dev-ops: the id of a competency`),
    expect.stringContaining(`${line} successors.dev-ops.0: the id of a designation`),
  ])
})
