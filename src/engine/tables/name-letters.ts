/** Names reduced to what stays the same however they are written: order, case, accents, and the alphabet. */
import { oncePerText } from './once-per-text.ts'

const wordsIn = (text: string): readonly string[] =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')

/** Returns the words of a name without case and accents. */
export const nameWords = (name: string): readonly string[] =>
  wordsIn((/^[ -~]*$/.test(name) ? name : name.normalize('NFKD').replace(/\p{Mn}+/gu, '')).toLowerCase())

/** Cyrillic letters as they are usually written in Latin ones. */
const cyrillic: Readonly<Record<string, string>> = Object.fromEntries(
  'а=a б=b в=v г=g ґ=g д=d е=e є=e ж=zh з=z и=i і=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=ts ч=ch ш=sh щ=sh ъ= ы=i ь= э=e ю=iu я=ia'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
)

/** What is written in several ways in Latin letters, each as one: Sergey and Sergei, Mueller and Müller. */
const ways: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/[æøœ]/g, 'o'],
  [/ł/g, 'l'],
  [/shch|sch|sh/g, 's'],
  [/tch|ch/g, 'c'],
  [/ts|tz/g, 'c'],
  [/zh/g, 'z'],
  [/gh/g, 'g'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/[jy]/g, 'i'],
  [/(?<=[aou])e/g, ''],
  [/i[eo]/g, 'e'],
  [/nder$/g, 'ndr'],
  [/(.)\1+/g, '$1'],
]

/** Returns a word as it sounds, nearly, in few Latin letters: «Сергей» and "Sergey" are the same. */
const folded = oncePerText((word) =>
  ways.reduce(
    (text, [pattern, letter]) => text.replace(pattern, letter),
    word.replace(/[а-яґєі]/g, (letter) => cyrillic[letter] ?? letter),
  ),
)

/** Returns the words of a name in few Latin letters. */
export const foldedWords = (name: string): readonly string[] => nameWords(name).map(folded)

/** What people are told apart by: the same letters, whatever their case. */
export const plainName = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim()
