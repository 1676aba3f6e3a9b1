import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readProgramFile } from '../../../src/engine/program/program-file.ts'
import { ProgramError } from '../../../src/engine/program/errors.ts'
import { buildGlossary } from '../../../src/site/reference/glossary.ts'
import { program } from '../../support/program.ts'

const text = readFileSync('content/glossary.yaml', 'utf8')
const build = (changed: string) => buildGlossary(readProgramFile('content/glossary.yaml', changed), program)

function mistakesIn(changed: string): readonly string[] {
  try {
    build(changed)
    return []
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error
    return error.mistakes.map(
      ({ file, line, place, expected }) => `${file}:${line} ${place.join('.')}: ${expected}`,
    )
  }
}

const lineOf = (words: string): number => text.slice(0, text.indexOf(words)).split('\n').length

test('the glossary holds every competency and at least forty terms', () => {
  const { terms, competencies } = build(text)
  expect(Object.keys(terms).length).toBeGreaterThanOrEqual(40)
  expect(Object.keys(competencies).sort()).toEqual(Object.keys(program.competencies).sort())
})

test('a missing language stops the build with file, line and term', () => {
  const [, russian = ''] = /^ {2}leaver:\n[\s\S]*?( {4}ru:\n[\s\S]*?)(?=^ {2}\S)/m.exec(text) ?? []
  expect(russian).not.toBe('')
  expect(mistakesIn(text.replace(russian, ''))).toEqual([
    `content/glossary.yaml:${lineOf('\n  leaver:') + 1} terms.leaver.ru: the key "ru"`,
  ])
})

test('a word that leads to two places stops the build', () => {
  const [mistake] = mistakesIn(
    text.replace('searches: [uptime]', '').replace('synonyms: [TTM,', 'synonyms: [DPOR, TTM,'),
  )
  expect(mistake).toContain('terms.dpor.en.synonyms.0: each name once in a language')
})

test('another name for a competency that does not exist, and a competency without one, stop the build', () => {
  expect(
    mistakesIn(text.replace('\n  devops:', '\n  dev-ops:')).map((mistake) => mistake.split(': ')[1]),
  ).toEqual(['other names of devops', 'the id of a competency of the program'])
})
