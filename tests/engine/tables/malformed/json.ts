/** JSON that claims to be a profile and isn't one. */
import { sampleIn } from '../../../../src/calculator/app/sample.ts'
import { file, hostileTexts, utf16, type Malformed } from './file.ts'

const sample = sampleIn('en')
const text = JSON.stringify(sample)

const wrong: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['a number', -1],
  ['a string', 'x'],
  ['true', true],
  ['a list of null', [null]],
  ['a list of a list', [[]]],
  ['an unknown key', { surprise: 1 }],
]
const keys = [...Object.keys(sample), 'attestations', 'overrides']
const people = sample.people!

const patched = (change: object): string => JSON.stringify({ ...sample, ...change })

export const jsonFiles: readonly Malformed[] = [
  ...keys.flatMap((key) =>
    wrong
      // Any key may be that of a metric.
      .filter(([name]) => key !== 'metrics' || name !== 'an unknown key')
      .map(([name, value]) => file(`${key}: ${name}`, patched({ [key]: value }))),
  ),
  ...['id', 'name', 'associatedSince', 'leavesOn', 'achievements'].flatMap((key) =>
    wrong
      .filter(([, value]) => !(value === 'x' && (key === 'id' || key === 'name')))
      .map(([name, value]) =>
        file(`people[0].${key}: ${name}`, patched({ people: [{ ...people[0], [key]: value }] })),
      ),
  ),
  ...[2, 99, 1e308, -1, 0, 1.5, '1', null].map((version) => file(`version ${version}`, patched({ version }))),
  ...['', '{', '[', '"', '{"a":}', '{"a":1,}', 'undefined', 'NaN', "{'a':1}", '\0', '\ufeff', '// no'].map(
    (broken, number) => file(`broken ${number}`, broken),
  ),
  file('a comma too many', `${text.slice(0, -1)},}`),
  file('twice', text + text),
  file('in UTF-16', utf16(`\ufeff${text}`)),
  file('100,000 lists deep', '['.repeat(100_000) + ']'.repeat(100_000)),
  file('100,000 objects deep', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)),
  file('50,000 people without ids', patched({ people: Array.from({ length: 50_000 }, () => ({})) })),
  file('two people of one id', patched({ people: [people[0], people[0]] })),
  file('__proto__ of the whole', text.replace('{', '{"__proto__":{"format":"x"},')),
  file('__proto__ of a person', text.replace('"people":[{', '"people":[{"__proto__":{"id":"x"},')),
  file('__proto__ of the figures', text.replace('"metrics":{', '"metrics":{"__proto__":1,')),
  file('constructor of the whole', patched({ constructor: { prototype: {} } })),
  ...hostileTexts.map((hostile, number) =>
    file(`text ${number} as a day`, patched({ people: [{ ...people[0], associatedSince: hostile }] })),
  ),
  ...Array.from({ length: 30 }, (_, at) => file(`cut at ${at}/30`, text.slice(0, (text.length * at) / 30))),
]
