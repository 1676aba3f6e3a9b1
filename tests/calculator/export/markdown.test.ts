import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri'
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { toMarkdown } from '../../../src/calculator/export/markdown.ts'
import type { WrittenReport } from '../../../src/calculator/export/written-report.ts'

/** A report in which a name stands wherever one can. */
const reportWith = (name: string): WrittenReport => ({
  title: 'Report',
  facts: [['Organization', name]],
  sentence: 'Yes',
  why: [name],
  parts: [
    {
      code: 'evidence',
      heading: 'Part',
      columns: [''],
      rows: [{ name, cells: [{ lines: [name, `${name} (70-346)`] }] }],
      notes: [`${name} (in all)`],
    },
    {
      code: 'levels',
      heading: 'Levels',
      columns: ['Silver', name],
      rows: [
        {
          name,
          cells: [
            { standing: { level: 'silver', attained: true, state: 'active', text: 'Active' }, lines: [name] },
            { lines: [name] },
          ],
        },
      ],
    },
  ],
  notes: { heading: 'Notes', lines: [name] },
  origin: 'Origin',
})

/** Another program's reading, with tables, strikethrough and bare addresses as GitHub has them. */
const processor = await createSatteriMarkdownProcessor({ features: { gfm: true, smartPunctuation: false } })

interface Seen {
  readonly texts: readonly string[]
  readonly tags: ReadonlySet<string>
}
async function read(markdown: string): Promise<Seen> {
  const tags = new Set<string>()
  const texts: string[] = []
  const walk = (node: DefaultTreeAdapterTypes.ChildNode): string => {
    if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value
    if (!('childNodes' in node)) return ''
    tags.add(node.nodeName)
    const own = node.childNodes.map(walk).join('')
    if (node.nodeName === 'p' || node.nodeName === 'li') texts.push(own.trim())
    return own
  }
  const { code } = await processor.render(markdown)
  parseFragment(code).childNodes.forEach(walk)
  return { texts, tags }
}
/** A bare e-mail address may become a link to itself: its text stays. */
const ours = new Set(['h1', 'h2', 'p', 'ul', 'li', 'strong', 'a'])

async function expectAsTyped(name: string) {
  const { texts, tags } = await read(toMarkdown(reportWith(name)))
  expect([...tags].filter((tag) => !ours.has(tag))).toEqual([])
  expect(texts).toContain(`Organization: ${name}`)
  expect(texts).toContain(`Yes. ${name}`)
  expect(texts).toContain(name)
  expect(texts).toContain(`${name} (70-346)`)
  expect(texts).toContain(`${name} (in all)`)
  expect(texts).toContain(`Silver: active, ${name}`)
  expect(texts).toContain(`${name}: ${name}`)
}

test.each([
  '*A_b* [x](y)',
  'A | B',
  '| a | b |',
  '<b>x</b>',
  '&amp; Co',
  '1. first',
  '2) x',
  '- x',
  '--- ---',
  '# x #',
  '~~x~~',
  '`x`',
  '![x](y)',
  '[x]: y',
  '[ ] x',
  'a\\*b',
  'www.example.com',
  'www.a_b.com/c_d',
  'ada_l@example.com',
  'https://example.com/a_b_c',
  ':::note',
  '$x$',
])('%j comes out of Markdown as it was typed', expectAsTyped)

test('a line that is taken into a table stays one cell', async () => {
  const line = toMarkdown(reportWith('A | B')).split('\n')[2]!.slice(2)
  const { code } = await processor.render(`| x |\n| - |\n| ${line} |`)
  expect(code).toContain('<td>Organization: A | B</td>')
})

test('any name comes out as it was typed', async () => {
  const signs = fc.constantFrom(...'*_[](){}<>#+-.!|~`\\&;:=$1a ю"\'/@^%')
  const names = fc
    .array(signs, { minLength: 1, maxLength: 12 })
    .map((all) => all.join('').replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '')
  await fc.assert(fc.asyncProperty(names, expectAsTyped), { numRuns: 1000 })
})
