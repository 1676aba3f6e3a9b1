import { expect, test } from 'vitest'
import { otherThan } from '../../src/search/codes.ts'
import { excerptOf } from '../../src/search/excerpt.ts'
import { finderOf } from '../../src/search/finder.ts'
import { otherLayout } from '../../src/search/layout.ts'
import type { NamedPage } from '../../src/search/names.ts'
import type { PageText } from '../../src/search/text.ts'

const page = (
  place: string,
  kind: NamedPage['kind'],
  names: readonly string[],
  more: Partial<NamedPage> = {},
): NamedPage => ({ title: names[0]!, url: `/${place}/`, kind, names, ...more })
const exam = (code: string, title: string) => page(code, 'exam', [title], { code })

const pages = [
  page('competencies', 'reference', ['competency']),
  page('achievements', 'reference', ['exams']),
  page('renew', 'guide', ['renewal', 'about to expire']),
  page('cloud', 'competency', ['Cloud Platform', 'Azure']),
  page('business', 'competency', ['Cloud Business Applications', 'Dynamics 365']),
  page('content', 'competency', ['Collaboration and Content', 'SharePoint']),
  page('devices', 'competency', ['Windows and Devices', 'планшет']),
  page('plan', 'guide', ['план']),
  page('devops', 'competency', ['DevOps']),
  exam('70-535', 'Architecting Azure Solutions'),
  exam('70-533', 'Implementing Azure Infrastructure'),
  exam('70-764', 'Administering SQL'),
  exam('MB2-716', 'Customization'),
  page('mcsa', 'certification', ['MCSA Office 365'], { code: 'mcsa-office-365' }),
  page('calculator', 'tool', ['калькулятор']),
  page('extension', 'guide', ['продление', 'продлить']),
]
const text: readonly PageText[] = [
  { url: '/renew/', sections: [['', '', 'The zebra of renewal, and what you share.']] },
  { url: '/70-533/', sections: [['okapi', 'The okapi', 'It counts.']] },
  {
    url: '/competencies/',
    sections: [
      ['', '', 'Everything about levels.'],
      ['paths', 'Paths to a level', 'Every path has its requirements.'],
    ],
  },
]
const facts = {
  [pages.findIndex(({ url }) => url === '/cloud/')]: { silver: 'Silver: 1 person.', gold: 'Gold: 2 people.' },
  [pages.findIndex(({ url }) => url === '/70-535/')]: 'Counts for Cloud Platform.',
}
const find = finderOf({
  pages,
  text,
  facts,
  kindNames: { competency: 'Competency', exam: 'Exam' },
  abbreviations: { o365: 'Office 365' },
  forUnnamedCodes: ['/achievements/'],
})
const urls = (query: string) => find(query, 9).answers.map(({ url }) => url)

test.each([
  ['Azure competency', '/cloud/'],
  ['my competency will expire', '/renew/'],
  ['competency', '/competencies/'],
  ['Exam70-535', '/70-535/'],
  ['exam 535', '/70-535/'],
  ['Dynamics 365', '/business/'],
  ['o365', '/mcsa/'],
  // A slip in a short word, two in a long one, in the first letter, with neighbours exchanged.
  ['competensy', '/competencies/'],
  ['kompetancy', '/competencies/'],
  ['azrue', '/cloud/'],
  ['sharepiont', '/content/'],
  ['калькултор', '/calculator/'],
  // Two words for one, one for two, another word of the root, by ear.
  ['share point', '/content/'],
  ['dev ops', '/devops/'],
  ['cloudplatform', '/cloud/'],
  ['sql administration', '/70-764/'],
  ['шарепоинт', '/content/'],
])('“%s” is answered by %s', (query, url) => {
  expect(urls(query)[0]).toBe(url)
})

test.each([
  // A shorter word begins it.
  ['планшет', ['/devices/']],
  ['sharepiont', ['/content/']],
  // Surer words are there: no slip is looked for.
  ['zebra', ['/renew/']],
  // What no page has.
  ['elephant', []],
  ['слон', []],
])('“%s” finds nothing but %j', (query, expected) => {
  expect(urls(query)).toEqual(expected)
})

test('of several words, those that no page has are named', () => {
  const { answers, unknown } = find('azure elephant', 9)
  expect(answers[0]?.url).toBe('/cloud/')
  expect(unknown).toEqual(['elephant'])
})

test('where nothing is found, near words are offered', () => {
  expect(find('shorpoynt', 9)).toMatchObject({ answers: [], near: ['sharepoint'] })
})

test('half a code lists the exams that begin so in their order, until it is whole', () => {
  expect(urls('70-53')).toEqual(['/70-533/', '/70-535/'])
  expect(urls('exam 7053')).toEqual(['/70-533/', '/70-535/'])
  expect(urls('mb2')).toEqual(['/MB2-716/'])
  expect(urls('70-535')).toEqual(['/70-535/'])
})

test.each([
  ['ghjlktybt', 'продление', '/extension/'],
  ['rfkmrekznjh', 'калькулятор', '/calculator/'],
  ['ыруфкузщште', undefined, undefined],
  ['ырфкузщште', 'sharepoint', '/content/'],
  ['ьи2-716', 'mb2-716', '/MB2-716/'],
  ['azure', undefined, '/cloud/'],
  ['продление', undefined, '/extension/'],
])('«%s» is read as «%s» and leads to %s', (query, retyped, url) => {
  const found = find(query, 9)
  expect(found.retyped).toBe(retyped)
  expect(found.answers[0]?.url).toBe(url)
})

test('keys stand for letters where signs of one layout are letters of the other', () => {
  expect(otherLayout('nht,jdfybz')).toBe('требования')
  expect(otherLayout('j,kfxyfz gkfnajhvf')).toBe('облачная платформа')
  expect(otherLayout('Кутуц')).toBe('Renew')
  expect(otherLayout('70-346')).toBeUndefined()
})

test('a code and a level are answered, not only their page', () => {
  expect(find('70-535', 9).answers[0]?.says).toEqual(['Counts for Cloud Platform.'])
  expect(find('gold cloud platform', 9).answers[0]?.says).toEqual(['Gold: 2 people.'])
  expect(find('cloud platform', 9).answers[0]?.says).toEqual(['Silver: 1 person.', 'Gold: 2 people.'])
})

test('a rare word in the text of a page moves it up', () => {
  expect(urls('azure').slice(0, 3)).toEqual(['/cloud/', '/70-535/', '/70-533/'])
  expect(urls('azure okapi').slice(0, 2)).toEqual(['/cloud/', '/70-533/'])
})

test('a section answers with its page', () => {
  expect(find('path', 9).answers[0]).toMatchObject({
    url: '/competencies/',
    sections: [{ title: 'Paths to a level', url: '/competencies/#paths' }],
  })
})

test.each([
  ['AZ-101', 'AZ-101', ''],
  ['az100', 'AZ-100', ''],
  ['MS 500', 'MS-500', ''],
  ['exam az 104', 'AZ-104', ''],
  ['does 70‑999 count', '70-999', 'does   count'],
  ['70 999', '70-999', ''],
  ['сдан Exam70-999', '70-999', 'сдан Exam'],
  ['70-346 and mb6-999', 'MB6-999', '70-346 and'],
])('of «%s» the code that is none of the edition is %s', (query, code, rest) => {
  expect(otherThan(['70-346', 'MB2-716'])(query)).toEqual({ code, rest })
})

test.each([
  '70-346',
  'МВ2-716',
  '70346',
  '2018-10-29',
  'from 30-100-200 people',
  'in 100 days',
  'со 100 рабочих мест',
  'O365',
  'ms 365',
])('in «%s» there is no such code', (query) => {
  expect(otherThan(['70-346', 'MB2-716'])(query)).toBeUndefined()
})

test('an excerpt is a piece of the text, and marks the words without the signs around them', () => {
  const words = Array.from({ length: 60 }, (_, at) => `word${at}`)
  const whole = `${words.join(' ')} (Azure), and more. ${words.join(' ')}`
  const parts = excerptOf(whole, (word) => (word === 'azure' ? [0] : []))!
  expect(parts.filter(({ sought }) => sought).map((part) => part.text)).toEqual(['Azure'])
  const shown = parts.map((part) => part.text).join('')
  expect(whole).toContain(shown.replace(/^… | …$/g, ''))
  expect(shown).toContain('(Azure), and more.')
  expect(excerptOf(whole, () => [])).toBeUndefined()
})
