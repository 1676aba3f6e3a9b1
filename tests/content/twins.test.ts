import { describe, expect, test } from 'vitest'
import { readSource, sources, type PageSource } from '../support/mdx.ts'

const russian = new Map(sources.filter(({ language }) => language === 'ru').map((page) => [page.name, page]))
const pairs = sources
  .filter(({ language }) => language === 'en')
  .map((page) => ({ name: page.name, english: page, russian: russian.get(page.name) }))

/** What a page must share with its twin. */
const shared = ({ headings, components, anchors, links }: PageSource) => ({
  headings,
  components,
  anchors,
  links,
})

describe.each(pairs)('$name', ({ english, russian }) => {
  test('has its twin', () => expect(russian).toBeDefined())

  test('has the same headings, components, rule references, anchors and links in both languages', () => {
    expect(russian && shared(russian)).toEqual(shared(english))
  })

  test.each([english, ...(russian ? [russian] : [])])('has a title and a description, $language', (page) => {
    expect([page.field('title'), page.field('description')].filter((text) => text === '')).toEqual([])
  })
})

test('no Russian page is without its English one', () => {
  const names = new Set(pairs.map(({ name }) => name))
  expect([...russian.keys()].filter((name) => !names.has(name))).toEqual([])
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
})
