/** Words as they are compared: without case, marks and endings. */
import { type Language, latin } from '../engine/program/index.ts'

/** Words that say nothing about what is sought. */
const emptyWords: Readonly<Record<Language, string>> = {
  en: 'a about an all and any are as at be been but by can could did do does doesn don for from get had has have how i in into is isn it its me much my need of on or our please should s so still t than that the their them then there these they this to us was we were what when where which who why will with would you your',
  ru: 'а бы был была были быть в вам вас ваш весь во все всё вы где для до его ее есть за здесь и из или им их к как какая какие каких какое какой какую когда которые которых кто куда ли меня мне мои моих мой моя мы на над надо нам нас наш наша наши нашей нашего не но ну нужен нужна нужно нужны о об он она они от по под при с сколько со та так там то тоже только у уже что чтобы эта эти это этого этой этот я',
}
const empty = new Set(Object.values(emptyWords).join(' ').split(' '))

const cyrillic = /^\p{Script=Cyrillic}+$/u

/** A word with a digit or of two scripts is a code or an abbreviation: its Cyrillic letters stand for Latin ones. */
const plain = (word: string): string =>
  /\p{N}|[a-z]/u.test(word) && /\p{Script=Cyrillic}/u.test(word) ? latin(word) : word

/** Returns a text as words are looked for in it: without case, compatible signs and ё apart. */
export const normal = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е')

export interface PlacedWord {
  readonly word: string
  /** Where it begins and ends in the text. */
  readonly start: number
  readonly end: number
}

/** Returns the words of a text in its `normal` form, each with its place. */
export const wordsIn = (text: string): readonly PlacedWord[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+[#+]*/gu), ({ 0: word, index }) => ({
    word: plain(word),
    start: index,
    end: index + word.length,
  }))

/** Returns whether a word says something about what is sought. */
export const tells = (word: string): boolean => !empty.has(word)

/** Returns the telling words of a text; all of them where none is telling. */
export function wordsOf(text: string): string[] {
  const words = wordsIn(normal(text)).map(({ word }) => word)
  const telling = words.filter(tells)
  return telling.length > 0 ? telling : words
}

/** Endings of Russian nouns, adjectives and verbs, longest first, and of English ones. */
const russian =
  /(?:иями|ениями|ировать|аете|яете|аешь|яешь|ает|яет|аем|яем|ают|яют|ала|али|ите|ила|или|ться|ются|утся|ятся|ется|ится|лась|лись|ями|ами|ией|иям|ием|иях|ого|его|ому|ему|ыми|ими|ать|ить|ять|ешь|ют|ут|ят|ит|ет|ал|ил|ла|ли|лся|ся|ии|ий|ия|ие|ию|ый|ой|ая|яя|ое|ее|ые|ую|юю|ых|их|ым|им|ом|ем|ов|ев|ей|ам|ям|ах|ях|ь|а|я|о|е|ы|и|у|ю|й)$/
const english = /(?:ations|ation|ments|ment|ings|ing|als|al|ers|er|ies|ied|ed|es|s|y|e)$/

/** Returns the part of a word that its forms share. */
export function stem(word: string): string {
  const rest = word.replace(cyrillic.test(word) ? russian : english, '')
  return rest.length >= 3 ? rest : word
}
