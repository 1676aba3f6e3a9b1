import { expect, test } from 'vitest'
import { englishSentences } from '../../../src/calculator/app/messages/en.ts'
import { russianSentences } from '../../../src/calculator/app/messages/ru.ts'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { lossSentences } from '../../../src/calculator/time/messages/loss-sentences.ts'
import { losses as english } from '../../../src/calculator/time/messages/losses.en.ts'
import { losses as russian } from '../../../src/calculator/time/messages/losses.ru.ts'
import { nextLosses } from '../../../src/engine/planning/index.ts'
import type { Language } from '../../../src/engine/program/types.ts'
import { namesIn } from '../../../src/language/names.ts'
import { program } from '../../support/program.ts'

/** The sample company, in which the first person leaves on 1 March 2019. */
function told(language: Language): string[] {
  const sample = sampleIn(language)
  const people = sample.people!.map((one) => (one.id === 'p1' ? { ...one, leavesOn: '2019-03-01' } : one))
  const [messages, words] = language === 'en' ? [englishSentences, english] : [russianSentences, russian]
  const names = namesIn(program, messages, (id) => people.find((one) => one.id === id)!.name!)
  const sentences = lossSentences(words, messages, names)
  return nextLosses(program, { ...sample, people }, program.published)
    .losses.slice(0, 3)
    .flatMap((loss) => [sentences.lost(loss), sentences.remedy(loss.remedy!)])
    .map((line) => line.replaceAll('\u00a0', ' '))
}

test('a loss is said with its cause, what can be bought then, and what prevents it', () => {
  expect(told('en')).toMatchInlineSnapshot(`
    [
      "Cloud Productivity Gold is lost from 1 March 2019, when Ada Lindqvist leaves; then only the Silver package can be bought.",
      "To keep it, by 28 February 2019: 1 more person with 70-346 and 70-347.",
      "Datacenter Silver is lost from 1 January 2019, when 70-247 is no longer accepted.",
      "Associating Grace Kim by 31 December 2018 would prevent it.",
      "Messaging Silver is unclear from 1 March 2019, when Ada Lindqvist leaves.",
      "To keep it, by 28 February 2019: 1 more person with MCSE: Productivity.",
    ]
  `)
})

test('в русском тексте то же самое', () => {
  expect(told('ru')).toMatchInlineSnapshot(`
    [
      "«Облачная производительность», Gold: уровень будет потерян с 1 марта 2019 года, потому что уходит Анна Лебедева; после этого можно купить только пакет Silver.",
      "Чтобы сохранить уровень, не позже 28 февраля 2019 года: ещё 1 сотрудник (70-346 и 70-347).",
      "«Центр обработки данных», Silver: уровень будет потерян с 1 января 2019 года, потому что 70-247 больше не принимается.",
      "Чтобы этого избежать, достаточно не позже 31 декабря 2018 года привязать учётную запись: Галина Ким.",
      "«Обмен сообщениями», Silver: с 1 марта 2019 года уровень будет неясен, потому что уходит Анна Лебедева.",
      "Чтобы сохранить уровень, не позже 28 февраля 2019 года: ещё 1 сотрудник (MCSE: Productivity).",
    ]
  `)
})
