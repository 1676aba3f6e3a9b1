/** The numbers that the program's data holds, and where a text writes one of them down. */
import type { Program, Requirement, Threshold } from '../../src/engine/program/types.ts'

const thresholdsIn = (threshold: Threshold): readonly number[] =>
  typeof threshold === 'number' ? [threshold] : Object.values(threshold)

/** Every number that a requirement asks for. */
export function numbersOf(requirement: Requirement): readonly number[] {
  switch (requirement.kind) {
    case 'metric':
      return thresholdsIn(requirement.atLeast)
    case 'attest':
      return []
    case 'people':
      return [requirement.people, ...(requirement.ofWhom ?? []).map(({ people }) => people)]
    case 'separate-teams':
      return requirement.separateTeams.map(({ people }) => people)
    case 'readings':
      return [...requirement.readings.strict, ...requirement.readings.lenient].flatMap(numbersOf)
  }
}

/** Every threshold, number of people and value of a rule. */
export function figuresOf({ competencies, rules }: Program): ReadonlySet<number> {
  const asked = Object.values(competencies).flatMap(({ paths }) =>
    Object.values(paths).flatMap(({ silver = [], gold = [] }) => [...silver, ...gold].flatMap(numbersOf)),
  )
  const ruled = Object.values(rules)
    .flatMap(({ value }) => value)
    .filter((value) => typeof value === 'number')
  return new Set([...asked, ...ruled.map(Math.abs)])
}

/** Names with a number in them, such as "Office 365" and "Windows 10". */
function namesOf({ achievements, competencies }: Program): readonly string[] {
  const texts = [
    ...Object.values(achievements).flatMap(({ title }) => Object.values(title)),
    ...Object.values(competencies).flatMap(({ technologies }) =>
      technologies.flatMap((name) => (typeof name === 'string' ? name : Object.values(name))),
    ),
  ]
  const names = texts.flatMap((text) => text.match(/\p{L}+ \d+/gu) ?? [])
  return [...new Set(names), ...Object.keys(achievements)]
}

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря'
const dates = [new RegExp(`\\d{1,2} (?:${months})`, 'gu'), /\b20[12]\d(?:-\d\d){0,2}\b/g, /\b[OD]365\b/g]

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** Finds figures of the data in a text; dates, codes and names of products are none. */
export function figureFinder(program: Program): (text: string) => readonly string[] {
  const figures = figuresOf(program)
  const names = new RegExp(namesOf(program).map(escaped).join('|'), 'giu')
  return (text) => {
    const plain = [names, ...dates].reduce((left, pattern) => left.replaceAll(pattern, ' '), text)
    const numbers = plain.match(/(?<![\p{L}\d])\d+(?:[,.\s\u00a0\u202f]\d{3})*(?![\p{L}\d])/gu) ?? []
    return numbers.filter((number) => figures.has(Number(number.replaceAll(/\D/g, ''))))
  }
}
