import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { pages, type Page } from '../support/dist.ts'
import type { Element } from '../support/html.ts'

const isPolicy = ({ name, attributes }: Element) =>
  name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy'

/** The directives of a page's policy, by name. */
function policyOf(page: Page): ReadonlyMap<string, readonly string[]> {
  const content = page.elements.find(isPolicy)?.attributes.get('content') ?? ''
  return new Map(
    content.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/)
      return [name, values]
    }),
  )
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const isData = (type: string | undefined) => type?.endsWith('json') ?? false

/** Scripts and styles that stand in the page, which the policy must know by their hashes. */
const inline = ({ elements }: Page) => ({
  'script-src': elements.filter(
    ({ name, attributes }) => name === 'script' && !attributes.has('src') && !isData(attributes.get('type')),
  ),
  'style-src': elements.filter(({ name }) => name === 'style'),
})

test('the policy stands before whatever it governs', () => {
  const late = pages.filter(({ elements }) => {
    const governed = elements.findIndex(({ name }) =>
      ['script', 'style', 'link', 'img', 'base'].includes(name),
    )
    const policy = elements.findIndex(isPolicy)
    return policy === -1 || (governed !== -1 && governed < policy)
  })
  expect(late.map(({ path }) => path)).toEqual([])
})

test('the policy denies all that it does not name, and names nothing unsafe', () => {
  const lax = pages.filter((page) => {
    const policy = policyOf(page)
    const values = [...policy.values()].flat()
    return (
      policy.get('default-src')?.join() !== "'none'" ||
      policy.get('base-uri')?.join() !== "'none'" ||
      values.some((value) => /^'unsafe-(inline|eval|hashes)'$|^\*$|^https?:/.test(value))
    )
  })
  expect(lax.map(({ path }) => path)).toEqual([])
})

test('the policy knows each inline script and style, and none besides', () => {
  const problems = pages.flatMap((page) => {
    const policy = policyOf(page)
    return Object.entries(inline(page)).flatMap(([directive, elements]) => {
      const known = (policy.get(directive) ?? []).filter((value) => value.startsWith("'sha256-")).toSorted()
      const needed = [...new Set(elements.map(({ text }) => hashOf(text)))].toSorted()
      return JSON.stringify(known) === JSON.stringify(needed) ? [] : [`${page.path}: ${directive}`]
    })
  })
  expect(problems).toEqual([])
})

test('no element carries a style or a handler that the policy would block', () => {
  const blocked = pages.flatMap((page) =>
    page.elements.flatMap(({ name, attributes }) =>
      [...attributes.keys()]
        .filter((attribute) => attribute === 'style' || attribute.startsWith('on'))
        .map((attribute) => `${page.path}: <${name} ${attribute}>`),
    ),
  )
  expect(blocked).toEqual([])
})
