/** The sentences that bend with a number, for someone to read who speaks the language: `counted.ru.txt`. */
import { expect, test } from 'vitest'
import { englishSentences } from '../../src/calculator/app/messages/en.ts'
import { russianSentences } from '../../src/calculator/app/messages/ru.ts'
import type { Language } from '../../src/engine/program/types.ts'
import { formats } from '../../src/language/formats.ts'
import { languageCodes } from '../../src/language/languages.ts'
import { programTerms } from '../../src/language/terms.ts'
import { factMessages } from '../../src/search/messages/facts.ts'
import { searchDialogMessages } from '../../src/search/messages/index.ts'
import { achievementPageMessages } from '../../src/site/achievements/messages/index.ts'
import { competenciesMessages } from '../../src/site/competencies/messages/index.ts'
import { editionsMessages } from '../../src/site/editions/messages/index.ts'
import { guideMessages } from '../../src/site/guide/messages/index.ts'
import { requirementsMessages } from '../../src/site/requirements/messages/index.ts'
import { standing as englishStanding } from '../../src/site/standing/messages/en.ts'
import { standing as russianStanding } from '../../src/site/standing/messages/ru.ts'
import { countedIn, numbers, withLater } from '../support/counted.ts'

const calculator = {
  en: await withLater(englishSentences),
  ru: await withLater(russianSentences),
}

/** Amounts with their nouns, a fraction too, by themselves and after «из» or “of”. */
const amounts = (language: Language): string[] => {
  const { amount } = formats[language]
  const { units, unitsOf } = programTerms[language]
  return (['customers', 'devices', 'seats', 'users'] as const).flatMap((unit) => [
    `## ${unit}`,
    ...[...numbers, 1.5].map((number) => `${amount(number, unit, units)} | ${amount(number, unit, unitsOf)}`),
  ])
}

const sentences = (language: Language): string[] =>
  Object.entries({
    calculator: calculator[language],
    search: searchDialogMessages[language],
    facts: factMessages[language],
    achievements: achievementPageMessages[language],
    competencies: competenciesMessages[language],
    editions: editionsMessages[language],
    guide: guideMessages[language],
    requirements: requirementsMessages[language],
    standing: { en: englishStanding, ru: russianStanding }[language],
  }).flatMap(([part, messages]) =>
    countedIn(messages, language, part).flatMap(({ place, lines }) => [`## ${place}`, ...lines]),
  )

test.each(languageCodes)('every counted sentence reads as it was read, %s', async (language) => {
  const written = [...amounts(language), ...sentences(language)].join('\n')
  await expect(`${written}\n`).toMatchFileSnapshot(`counted.${language}.txt`)
})

test('a Russian number and its noun stay on one line', () => {
  const parted = sentences('ru').filter((line) => /(?:^|[\s(«])\d{1,3} (?!из |и |с )\p{Ll}/u.test(line))
  expect(parted).toEqual([])
})
