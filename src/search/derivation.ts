/** Words that are made of the same root: «администратор» and «администрирование», "certified" and "certification". */

/** What forms nouns, verbs and adjectives of a Russian root, with the endings, longest first. */
const russian =
  /(?:икат[а-я]{0,3}|ицированн[а-я]{1,3}|ицир[а-я]{2,4}|икаци[а-я]{1,3}|ировани[а-я]{1,2}|изировать|изаци[а-я]{1,2}|ированн[а-я]{1,3}|ировать|ировал[а-я]?|аторск[а-я]{2,3}|атор(?:а|у|ом|е|ы|ов|ам|ами|ах)?|аци[а-я]{1,3}|ационн[а-я]{2,3}|ивани[а-я]{1,2}|ывани[а-я]{1,2}|ени[а-я]{1,2}|ани[а-я]{1,2}|енн[а-я]{2,3}|анн[а-я]{2,3}|ческ[а-я]{2,3}|ск[а-я]{2,3}|ность|ности|ник[а-я]{0,3}|щик[а-я]{0,3}|тель(?:ск[а-я]{2,3})?|н(?:ый|ая|ое|ые|ого|ой|ых|ым|ыми|ую)|ов(?:ый|ая|ое|ые|ого|ой|ых|ым|ую)|ить|ать|ять|еть)$/
/** The same of an English one. */
const english =
  /(?:ifications?|icates?|ications?|izations?|isations?|ations?|itions?|ators?|ating|ates?|ated|ified|ifies|ify|ying|ied|ies|ability|able|ments?|ings?|ers?|ors?|ed|als?|ures?|ions?|y|s|e)$/

/** Shorter roots would join words that have nothing to do with each other. */
const shortest = 5

/** Longer ones change at their end: "administering", "administration". */
const longest = 8

/** Returns the root of a word, or undefined where none of at least five letters is left. */
export function root(word: string): string | undefined {
  const endings = /\p{Script=Cyrillic}/u.test(word) ? russian : english
  const rest = word.replace(endings, '')
  return rest.length >= shortest && !/\d/.test(rest) ? rest.slice(0, longest) : undefined
}
