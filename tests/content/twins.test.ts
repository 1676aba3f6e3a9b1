import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/engine/program/types.ts'
import { mainLanguage, otherLanguages } from '../../src/language/languages.ts'
import { readSource, sources, type PageSource } from '../support/mdx.ts'

const pagesIn = (language: Language) => sources.filter((page) => page.language === language)
const pairs = pagesIn(mainLanguage).flatMap((original) =>
  otherLanguages(mainLanguage).map((language) => ({
    name: original.name,
    language,
    original,
    twin: pagesIn(language).find(({ name }) => name === original.name),
  })),
)

/** The years, codes and amounts that a page names, each once: sentences are put in another way in each language. */
const numbersIn = (prose: string): readonly string[] => [
  ...new Set(prose.replaceAll(/(?<=\d)[\s,](?=\d{3}(?!\d))/gu, '').match(/\d+/gu)?.sort()),
]

/** What a page must share with its twin. */
const shared = ({ headings, components, anchors, links, prose }: PageSource) => ({
  headings,
  components,
  anchors,
  links,
  numbers: numbersIn(prose),
})

describe.each(pairs)('$name, $language', ({ original, twin }) => {
  test('has its twin', () => expect(twin).toBeDefined())

  test('has the same headings, components, rule references, anchors, links and numbers in both languages', () => {
    expect(twin && shared(twin)).toEqual(shared(original))
  })

  test.each([original, ...(twin ? [twin] : [])])('has a title and a description, $language', (page) => {
    expect([page.field('title'), page.field('description')].filter((text) => text === '')).toEqual([])
  })
})

test.each(otherLanguages(mainLanguage))('no page in %s is without its original', (language) => {
  const names = new Set(pairs.map(({ name }) => name))
  expect(pagesIn(language).filter(({ name }) => !names.has(name))).toEqual([])
})

test('a difference is seen', () => {
  const page = (text: string, path = 'page.mdx') => shared(readSource(path, text))
  const original = page('## Renewal {#renewal}\n\nFor <RuleValue rule="renewalWindowDays" />, see [it](/faq/#a).\n')
  const twin = '## Продление {#renewal}\n\n<RuleValue rule="renewalWindowDays" bare /> [тут](/ru/faq/#a)\n'
  expect(page(twin, 'ru/page.mdx')).toEqual(original)
  expect(page('### Renewal {#renewal}\n\n<RuleValue rule="renewalWindowDays" /> [it](/faq/#a)\n')).not.toEqual(original)
  expect(page('## Renewal\n\n<RuleValue rule="renewalWindowDays" /> [it](/faq/#a)\n')).not.toEqual(original)
  expect(page('## Renewal {#renewal}\n\n<RuleValue rule="overrideMonths" /> [it](/faq/#a)\n')).not.toEqual(original)
  expect(page('## Renewal {#renewal}\n\n<RuleValue rule="renewalWindowDays" /> [it](/faq/#b)\n')).not.toEqual(original)
  expect(page('## Renewal {#renewal}\n\nIn 2018 <RuleValue rule="renewalWindowDays" /> [it](/faq/#a)\n')).not.toEqual(original)
})
