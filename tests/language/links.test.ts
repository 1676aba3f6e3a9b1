import { expect, test } from 'vitest'
import { languages } from '../../src/language/languages.ts'
import {
  achievementLink,
  calculatorLink,
  homeLink,
  metricLink,
  pageAt,
  twinsOf,
} from '../../src/language/links.ts'

test('links stay in their language', () => {
  expect(homeLink('en')).toBe('/')
  expect(homeLink('ru')).toBe('/ru/')
  expect(calculatorLink('en', 'devops')).toBe('/calculator/#devops')
  expect(calculatorLink('ru')).toBe('/ru/calculator/')
  expect(achievementLink('ru', 'MB2-706')).toBe('/ru/achievements/mb2-706/')
  expect(metricLink('en', 'power-bi-seats')).toBe('/metrics/#power-bi-seats')
})

test.each([
  ['/', 'en', ''],
  ['/ru/', 'ru', ''],
  ['ru', 'ru', ''],
  ['ru/guides/renew', 'ru', 'guides/renew'],
  ['/ru/guides/renew/', 'ru', 'guides/renew'],
  ['/guides/renew/', 'en', 'guides/renew'],
  ['/rules/', 'en', 'rules'],
])('at %s stands a page in %s: “%s”', (path, language, page) => {
  expect(pageAt(path)).toEqual({ language, page })
})

test('one language has addresses without a prefix, and no two the same', () => {
  const prefixes = Object.values(languages).map(({ prefix }) => prefix)
  expect(prefixes.filter((prefix) => prefix === '')).toHaveLength(1)
  expect(new Set(prefixes)).toHaveLength(prefixes.length)
})

test.each([
  ['/', '/ru/'],
  ['/competencies/devops/', '/ru/competencies/devops/'],
  ['/ru/', '/'],
  ['/ru/data/', '/data/'],
  ['/404/', '/ru/'],
  ['/ru/404/', '/'],
  ['/fwlink/', '/ru/'],
  ['/fwlink/851079/', '/ru/'],
])('the other language of %s is %s', (path, href) => {
  expect(twinsOf(path).map((twin) => twin.href)).toEqual([href])
})
