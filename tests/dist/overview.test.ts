import { expect, test } from 'vitest'
import { pages } from '../support/dist.ts'

/** Ids that other sites link to, in the order of the sections. */
const anchors = [
  'competencies',
  'attainment_paths',
  'earn-competencies',
  'associating_achievements',
  'display-your-competency-awards',
  'upgrade-your-membership',
  'maintain_membership',
  'maintaining_membership',
  'achievement_override',
  'related-topics',
]

test.each(['/competencies/', '/ru/competencies/'])('%s answers to every id that must never break', (path) => {
  const headings = pages
    .find((page) => page.path === path)
    ?.elements.filter(({ name }) => name === 'h2' || name === 'h3')
    .flatMap(({ attributes }) => attributes.get('id') ?? [])
    .filter((id) => anchors.includes(id))
  expect(headings).toEqual(anchors)
})

test.each(['/competencies/', '/ru/competencies/'])(
  '%s leads to the answer when an employee has left',
  (path) => {
    const answer = `${path.replace('competencies/', '')}guides/renew/#employee-left`
    const links = pages
      .find((page) => page.path === path)
      ?.elements.filter(({ name, attributes }) => name === 'a' && attributes.get('href') === answer)
    expect(links).not.toHaveLength(0)
  },
)
