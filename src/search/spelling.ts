/** Words as they are compared: without case, marks and endings, and with a slip of a finger. */
import { type Language, latin } from '../engine/program/index.ts'

/** Words that say nothing about what is sought. */
const emptyWords: Readonly<Record<Language, string>> = {
  en: 'a about an all and any are as at be been but by can could did do does for from get had has have how i in into is it its me much my need of on or our should so still than that the their them then there these they this to us was we were what when where which who why will with would you your',
  ru: 'а бы был была были быть в вам вас ваш весь во все всё вы где для до его ее есть за здесь и из или им их к как какая какие каких какое какой какую когда которые которых кто куда ли меня мне мои моих мой моя мы на над надо нам нас наш наша наши нашей нашего не но ну нужен нужна нужно нужны о об он она они от по под при с сколько со та так там то тоже только у уже что чтобы эта эти это этого этой этот я',
}
const empty = new Set(Object.values(emptyWords).join(' ').split(' '))

const cyrillic = /^\p{Script=Cyrillic}+$/u

/** A word with a digit or of two scripts is a code or an abbreviation: its Cyrillic letters stand for Latin ones. */
const plain = (word: string): string =>
  /\p{N}|[a-z]/u.test(word) && /\p{Script=Cyrillic}/u.test(word) ? latin(word) : word

/** Returns the telling words of a text; all of them where none is telling. */
export function wordsOf(text: string): string[] {
  const words = (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+[#+]*/gu) ?? []
  ).map(plain)
  const telling = words.filter((word) => !empty.has(word))
  return telling.length > 0 ? telling : words
}

/** Endings of Russian nouns, adjectives and verbs, longest first, and of English ones. */
const russian =
  /(?:иями|ениями|ировать|ться|ются|утся|ятся|ется|ится|лась|лись|ями|ами|ией|иям|ием|иях|ого|его|ому|ему|ыми|ими|ать|ить|ять|ешь|ют|ут|ят|ит|ет|ал|ил|ла|ли|лся|ся|ии|ий|ия|ие|ию|ый|ой|ая|яя|ое|ее|ые|ую|юю|ых|их|ым|им|ом|ем|ов|ев|ей|ам|ям|ах|ях|ь|а|я|о|е|ы|и|у|ю|й)$/
const english = /(?:ations|ation|ments|ment|ings|ing|als|al|ers|er|ies|ied|ed|es|s|y|e)$/

/** Returns the part of a word that its forms share. */
export function stem(word: string): string {
  const rest = word.replace(cyrillic.test(word) ? russian : english, '')
  return rest.length >= 3 ? rest : word
}

/** Whether one word becomes the other by one letter more, less or other, or by two neighbours exchanged. */
function differsByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  const shorter = Math.min(a.length, b.length) - start
  while (end < shorter && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  return (
    (left.length <= 1 && right.length <= 1) ||
    (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0])
  )
}

/** Returns how alike two words are: 1 the same, less for another form, the beginning of a word, a slip; 0 for no likeness. */
export function likeness(sought: string, known: string): number {
  if (sought === known) return 1
  const [a, b] = [stem(sought), stem(known)]
  if (a === b) return 0.95
  if (sought.length >= 4 && known.startsWith(sought)) return 0.85
  if (a.length >= 4 && b.length >= 4 && (a.startsWith(b) || b.startsWith(a))) return 0.8
  if (a.length >= 5 && b.length >= 5 && (differsByOne(a, b) || differsByOne(sought, known))) return 0.7
  return 0
}
