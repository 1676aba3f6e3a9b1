import { describe, expect, test } from 'vitest'
import { fileOf, type FileTask } from '../../../src/calculator/export/files.ts'
import { separators } from '../../../src/calculator/export/separators.ts'
import { template as wordsEn } from '../../../src/calculator/import/messages/template.en.ts'
import { template as wordsRu } from '../../../src/calculator/import/messages/template.ru.ts'
import { emptyTable, exampleRows, guideSheet, headingsIn } from '../../../src/calculator/import/template.ts'
import { columnsOf } from '../../../src/engine/tables/columns.ts'
import { templateFields } from '../../../src/engine/tables/people-template.ts'
import { languageCodes } from '../../../src/language/languages.ts'
import { smallEdition } from '../../support/small-edition.ts'
import { importHere, settled } from './support.ts'

const words = { en: wordsEn, ru: wordsRu }

describe.each(languageCodes)('the empty table in %s', (language) => {
  const empty = emptyTable(language, words[language])
  const rows = exampleRows(smallEdition, words[language]).map((row) =>
    templateFields.map((field) => row[field]),
  )
  const asDays = rows.map((row) => row.map((text) => (/^\d{4}-/.test(text) ? { day: text } : text)))
  const tasks: [string, FileTask][] = [
    [
      'XLSX',
      {
        form: 'xlsx',
        language,
        tables: [{ ...empty, rows: asDays }, guideSheet(smallEdition, language, words[language])],
      },
    ],
    ...separators.map((separator): [string, FileTask] => [
      `CSV split at ${JSON.stringify(separator)}`,
      { form: 'csv', language, separator, table: { ...empty, rows } },
    ]),
  ]

  test('has columns that are known', () => {
    expect(columnsOf(headingsIn(language))).toEqual(templateFields)
    expect(empty.rows).toEqual([])
  })
  test.each(tasks)('is read back without a question, filled as %s', async (_, task) => {
    const { calculator, importing } = importHere()
    importing.open(new File([new Uint8Array(fileOf(task))], 'filled'))
    expect(await settled(importing)).toBe('columns')
    const state = importing.$state.get()
    if (state.step !== 'columns') throw new Error(state.step)
    expect(state.guess).toMatchObject({ columns: templateFields, asksSince: false, ambiguous: null })
    importing.preview()
    expect(await settled(importing)).toBe('preview')
    expect(importing.$state.get()).toMatchObject({ preview: { unusable: { count: 0 } } })
    importing.confirm()
    await settled(importing)
    const { people } = words[language]
    const [first, second, third] = exampleRows(smallEdition, words[language])
    const held = ({ achievement, earned }: typeof first & {}) => ({ id: achievement, earned })
    expect(calculator.history.$profile.get().people).toMatchObject([
      {
        name: people.first,
        associatedSince: first!['associated-since'],
        achievements: [held(first!), held(second!)],
      },
      { name: people.second, leavesOn: third!['leaves-on'], achievements: [held(third!)] },
    ])
  })
  test('is explained column by column, with achievements of the edition', () => {
    const guide = guideSheet(smallEdition, language, words[language])
    expect(guide.rows.slice(0, templateFields.length).map(([column]) => column)).toEqual(headingsIn(language))
    for (const row of exampleRows(smallEdition, words[language]))
      expect(Object.keys(smallEdition.achievements)).toContain(row.achievement)
  })
})
