/**
 * Every sentence whose words change with a number, written out with numbers that bend them each in another way. Which
 * sentences those are is found by asking each: a new one is among them by itself.
 */
import type { Messages } from '../../src/calculator/kit/messages.ts'
import type { Language } from '../../src/engine/program/types.ts'
import { formats } from '../../src/language/formats.ts'
import type { Names } from '../../src/language/reasons.ts'
import { programTerms } from '../../src/language/terms.ts'

export const numbers = [0, 1, 2, 5, 11, 21, 22, 25, 101] as const

type Sentence = (...given: unknown[]) => unknown

/** What a sentence is given in place of each name; everything else is the number. */
const samples: Readonly<Record<Language, Readonly<Record<string, unknown>>>> = {
  en: {
    person: 'Ada',
    before: 'Ben',
    people: 'Ada and Ben',
    competency: 'Messaging',
    metric: 'New customers',
  },
  ru: {
    person: 'Анна',
    before: 'Борис',
    people: 'Анна и Борис',
    competency: 'Обмен сообщениями',
    metric: 'Новые клиенты',
  },
}
const sharedSamples: Readonly<Record<string, unknown>> = {
  achievement: '70-346',
  achievements: '70-346',
  other: '70-347',
  condition: '70-346',
  level: 'Silver',
  gold: 'Gold',
  silver: 'Silver',
  name: 'Contoso',
  file: 'team.csv',
  markets: undefined,
  market: undefined,
  publishedFor: undefined,
  kind: 'people',
  join: 'any',
}
const dayNames =
  /^(?:on|day|from|until|by|since|last|first|anniversary|month|to|surely|earned|expires|retired|deadline|enough|purchased|begin)$/

const namesOf = (language: Language): Names => ({
  person: () => String(samples[language]['person']),
  achievement: () => '70-346',
  competency: () => String(samples[language]['competency']),
  path: () => 'Silver',
  metric: () => String(samples[language]['metric']),
  attestation: () => 'ADR',
  amount: (_, value) => formats[language].amount(value, 'customers', programTerms[language].units),
  amountOf: (_, value) => formats[language].amount(value, 'customers', programTerms[language].unitsOf),
  figure: (_, value) => formats[language].number(value),
})

/** Names that are a number beside these. */
const numbersBeside: Readonly<Record<string, string>> = {
  before: 'after',
  achievements: 'held',
  surely: 'need',
  by: 'taken',
}

function sample(name: string, number: number, language: Language, beside: readonly string[] = []): unknown {
  if (beside.includes(numbersBeside[name] ?? '')) return number
  if (name in samples[language]) return samples[language][name]
  if (name in sharedSamples) return sharedSamples[name]
  return dayNames.test(name) ? '2018-10-29' : number
}

/** The names of what a function takes; what is taken apart counts as one thing that has everything. */
function parametersOf(sentence: Sentence): readonly string[] {
  const head = /^\(?([\s\S]*?)\)?\s*=>/u.exec(sentence.toString())?.[1] ?? ''
  return head
    .replaceAll(/\{[^}]*\}/gu, 'reason')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
}

/** A reason that has whatever is asked of it. */
const reasonWith = (number: number, language: Language): object =>
  new Proxy(
    {},
    { get: (_, name) => (name === 'people' ? ['a'] : sample(String(name), number, language, ['held'])) },
  )

/** Returns the sentence; nothing where it takes a list of something else than names: that is tested beside it. */
function said(sentence: Sentence, number: number, language: Language): string | undefined {
  const parameters = parametersOf(sentence)
  for (const names of [namesOf(language), [samples[language]['person'], samples[language]['before']]]) {
    const given = parameters.map((name) => {
      if (name === 'reason') return reasonWith(number, language)
      return name === 'names' ? names : sample(name, number, language, parameters)
    })
    try {
      const text = sentence(...given)
      if (typeof text === 'string') return text
    } catch {
      continue
    }
  }
  return undefined
}

const bare = (text: string): string => text.replaceAll(/\d+(?:[\u00a0,]\d{3})*/gu, '#')

export interface Counted {
  readonly place: string
  readonly lines: readonly string[]
}

/** Returns the counted sentences among messages, in the order in which they stand. */
export function countedIn(messages: object, language: Language, place = ''): Counted[] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]): Counted[] => {
    const here = place ? `${place}.${key}` : key
    if (typeof value === 'object' && value !== null) return countedIn(value, language, here)
    if (typeof value !== 'function') return []
    const lines = numbers.map((number) => said(value as Sentence, number, language))
    const written = lines.filter((line) => line !== undefined)
    if (written.length < lines.length || new Set(written.map(bare)).size < 2) return []
    return [{ place: here, lines: written }]
  })
}

/** Returns the messages of the calculator with those that it fetches later. */
export const withLater = async ({ later, ...rest }: Messages): Promise<object> => ({
  ...rest,
  figuresImport: await (await later.figures()).importWords(),
  later: Object.fromEntries(
    await Promise.all(Object.entries(later).map(async ([part, fetch]) => [part, await fetch()] as const)),
  ),
})
