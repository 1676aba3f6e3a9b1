import { expect, test } from 'vitest'
import { loadProgram } from '../../src/engine/program/load.ts'
import { languageCodes } from '../../src/language/languages.ts'
import { competencyLink } from '../../src/language/links.ts'
import { pages } from '../support/dist.ts'
import { numbersOf } from '../support/figures.ts'
import { closest, type Element } from '../support/html.ts'
import { publishedLevels } from '../support/levels.ts'

const program = await loadProgram()

/** The cells under a column's head, without the lists of achievements: their codes are numbers too. */
function columnText(elements: readonly Element[], headId: string): string {
  const head = elements.find(({ attributes }) => attributes.get('id') === headId)
  const table = closest(head, 'table')
  const column = elements
    .filter(({ parent, name }) => name === 'th' && parent === head?.parent)
    .indexOf(head!)
  const cells = elements.filter((element) => element.name === 'td' && closest(element, 'table') === table)
  const rows = Map.groupBy(cells, ({ parent }) => parent)
  return [...rows.values()].map((row) => (row.length === 1 ? '' : row[column]?.text)).join('\n')
}

test.each(languageCodes)('each level shows the numbers of its requirements, %s', (language) => {
  const { format } = new Intl.NumberFormat(language)
  const missing = publishedLevels(program).flatMap(({ competency, path, level, requirements }) => {
    const address = competencyLink(language, competency)
    const page = pages.find((each) => each.path === address)
    const text = columnText(page?.elements ?? [], `${path}-${level}`)
    const shown = new Set(text.match(/\d+([,\s]\d{3})*/gu))
    return requirements
      .flatMap(numbersOf)
      .filter((number) => !shown.has(format(number)))
      .map((number) => `${address}: ${path} ${level} lacks ${format(number)}`)
  })
  expect(missing).toEqual([])
})
