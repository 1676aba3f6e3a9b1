import { expect, test } from 'vitest'
import {
  achievementLink,
  calculatorLink,
  homeLink,
  inOtherLanguage,
  metricLink,
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
  ['/', '/ru/'],
  ['/competencies/devops/', '/ru/competencies/devops/'],
  ['/ru/', '/'],
  ['/ru/data/', '/data/'],
  ['/404/', '/ru/'],
  ['/ru/404/', '/'],
  ['/fwlink/', '/ru/'],
  ['/fwlink/851079/', '/ru/'],
])('the other language of %s is %s', (path, href) => {
  expect(inOtherLanguage(path).href).toBe(href)
})
