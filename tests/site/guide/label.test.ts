import { expect, test } from 'vitest'
import { labelIn } from '../../../src/site/guide/label.ts'
import { englishSentences } from '../../../src/calculator/app/messages/en.ts'
import { russianSentences } from '../../../src/calculator/app/messages/ru.ts'

test.each([
  ['tools.undo', 'Undo', 'Отменить'],
  ['answer.tabs.key-people', 'Key people', 'Ключевые сотрудники'],
  ['plan.find', 'Find the plan', 'Составить план'],
  ['scenarioBar.whatIfShort', 'What if…', 'Что, если…'],
])('%s is “%s” and «%s»', async (of, english, russian) => {
  expect(await labelIn(englishSentences, of)).toBe(english)
  expect(await labelIn(russianSentences, of)).toBe(russian)
})

test.each(['tools.nothing', 'plan.nothing', 'nothing.at.all', 'tools', 'tools.undoStep', 'toString', ''])(
  '“%s” is no name of the interface',
  async (of) => {
    await expect(labelIn(englishSentences, of)).rejects.toThrow(`<Label of="${of}">`)
  },
)
