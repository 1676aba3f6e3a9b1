import { expect, test } from 'vitest'
import { namesAskedBy, usedOf } from '../../src/build/used-styles.ts'

test.each([
  ['.facts > div dt', ['facts', 'div', 'dt']],
  [':where(ol, ul):not(.sl-markdown-content *)', []],
  ['main .text :is(h2, h3) > a[href^="#."]:hover::after', ['main', 'text', 'a']],
  ['.header:not(:has(+ *))', ['header']],
  ['#pages.sidebar-pane:popover-open', ['pages', 'sidebar-pane']],
  ['.print\\:hidden', ['print', 'hidden']],
  ['*, ::before', []],
  [':root[data-theme]', []],
])('%s asks for the names %j', (selector, names) => {
  expect(namesAskedBy(selector)).toEqual(names)
})

test('what no page names goes, with the parts of lists and the conditions that are left empty', () => {
  const css =
    'a,.gone{color:red}.gone b{top:0}@media print{.gone{top:0}}@media print{b{top:0}}@keyframes turn{from{top:0}to{top:1px}}'
  expect(usedOf(css, new Set(['a', 'b']), [])).toBe(
    'a{color:red}@media print{b{top:0}}@keyframes turn{from{top:0}to{top:1px}}',
  )
})

test('a property stays while something that stays reads it, or something that comes later', () => {
  const css =
    ':root{--one:1px;--two:var(--one);--three:3px;--four:4px}a{top:var(--two)}.gone{top:var(--three)}'
  expect(usedOf(css, new Set(['a']), ['--four'])).toBe(
    ':root{--one:1px;--two:var(--one);--four:4px}a{top:var(--two)}',
  )
})

test('layers are declared in their order even where one of them is left empty', () => {
  expect(usedOf('@layer one,two;@layer one{.gone{top:0}}', new Set(), [])).toBe('@layer one,two')
})
