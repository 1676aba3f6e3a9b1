import { expect, test } from 'vitest'
import { joinAnswers } from '../../src/search/answers.ts'
import { otherThan } from '../../src/search/codes.ts'
import { finderOf, type NamedPage } from '../../src/search/names.ts'

const page = (
  place: string,
  kind: NamedPage['kind'],
  names: readonly string[],
  code?: string,
): NamedPage => ({
  title: names[0]!,
  url: `/${place}/`,
  kind,
  names,
  ...(code === undefined ? {} : { code }),
})

const pages = [
  page('competencies', 'reference', ['competency']),
  page('renew', 'guide', ['renewal', 'about to expire']),
  page('cloud', 'competency', ['Cloud Platform', 'Azure']),
  page('business', 'competency', ['Cloud Business Applications', 'Dynamics 365']),
  page('devops', 'competency', ['DevOps']),
  page('70-535', 'exam', ['Architecting Azure Solutions'], '70-535'),
  page('mcsa', 'certification', ['MCSA Office 365'], 'mcsa-office-365'),
]
const find = finderOf(pages, { competency: 'Competency', exam: 'Exam' })
const first = (query: string): string | undefined => joinAnswers(find(query), [])[0]?.url

test.each([
  ['Azure competency', '/cloud/'],
  ['my competency will expire', '/renew/'],
  ['competency', '/competencies/'],
  ['Exam70-535', '/70-535/'],
  ['exam 535', '/70-535/'],
  ['Dynamics 365', '/business/'],
  ['competensy', '/competencies/'],
])('“%s” is answered by %s', (query, url) => {
  expect(first(query)).toBe(url)
})

const found = (url: string, has: readonly number[]) => ({
  answer: { url, title: url, kind: undefined, sections: [] },
  has,
})

test('a rare word in the text counts more than a frequent one in a name', () => {
  const names = find('azure zebra')
  expect(joinAnswers(names, [])[0]?.url).toBe('/cloud/')
  expect(joinAnswers(names, [found('/70-535/', [0, 1])])[0]?.url).toBe('/70-535/')
})

test('what is meant stays first, whatever the text of other pages has', () => {
  expect(joinAnswers(find('Azure'), [found('/renew/', [1]), found('/cloud/', [0])])[0]?.url).toBe('/cloud/')
})

test.each([
  ['AZ-101', 'AZ-101'],
  ['does 70‑999 count', '70‑999'],
  ['сдан Exam70-999', '70-999'],
  ['70-346 and mb6-999', 'MB6-999'],
  ['70-346', undefined],
  ['МВ2-716', undefined],
  ['70346', undefined],
  ['2018-10-29', undefined],
  ['from 30-100-200 people', undefined],
  ['O365', undefined],
])('of «%s» the code that is none of the edition is %s', (query, code) => {
  expect(otherThan(['70-346', 'mb2-716'])(query)).toBe(code)
})
