import { expect, test } from 'vitest'
import { nameInTrail, trailTo } from '../../../src/site/frame/trail.ts'

test('a page stands below the home page, and below the page of its folder where there is one', () => {
  expect(trailTo('en', 'guides/renew')).toEqual([{ href: '/', label: 'Home' }])
  expect(trailTo('en', 'competencies')).toEqual([{ href: '/', label: 'Home' }])
  expect(trailTo('ru', 'competencies/devops')).toEqual([
    { href: '/ru/', label: 'Главная' },
    { href: '/ru/competencies/', label: 'Компетенции' },
  ])
  expect(trailTo('en', 'achievements/70-346').map(({ href }) => href)).toEqual(['/', '/achievements/'])
})

test('an exam goes by its code, other pages by their title', () => {
  expect(nameInTrail('achievements/mb2-706', 'MB2-706: Customization')).toBe('MB2-706')
  expect(nameInTrail('achievements/mcse-productivity', 'MCSE: Productivity')).toBe('MCSE: Productivity')
  expect(nameInTrail('faq', 'Questions')).toBe('Questions')
})
