/** The words around what is sought, out of a section's text. */
import { normal, wordsIn } from './spelling.ts'

export interface ExcerptPart {
  readonly text: string
  /** Whether it is one of the words that are sought. */
  readonly sought: boolean
}

/** How many words an excerpt has, and how many of them stand before the first that is sought. */
const length = 28
const before = 5

/** Returns the stretch of the text with most of the words, these marked without the signs around them; undefined without any. */
export function excerptOf(
  text: string,
  places: (word: string) => readonly number[],
): readonly ExcerptPart[] | undefined {
  // What changes in length under normalization would shift the places: such a text is only cut.
  const plain = normal(text)
  const words = plain.length === text.length ? wordsIn(plain) : []
  const hits = words.flatMap(({ word }, at) => {
    const sought = places(word)
    return sought.length > 0 ? [{ at, sought }] : []
  })
  if (hits.length === 0) return undefined
  const worth = hits.map(
    ({ at }) =>
      new Set(
        hits.filter((hit) => hit.at >= at && hit.at < at + length - before).flatMap((hit) => hit.sought),
      ).size,
  )
  const start = Math.max(0, hits[worth.indexOf(Math.max(...worth))]!.at - before)
  const end = Math.min(words.length, start + length)
  const first = start === 0 ? 0 : words[start]!.start
  const last = end === words.length ? text.length : words[end - 1]!.end
  const parts: ExcerptPart[] = []
  let done = first
  const add = (to: number, sought: boolean) => {
    if (to > done) parts.push({ text: text.slice(done, to), sought })
    done = to
  }
  for (const { at } of hits.filter((hit) => hit.at >= start && hit.at < end)) {
    add(words[at]!.start, false)
    add(words[at]!.end, true)
  }
  add(last, false)
  return [
    ...(start > 0 ? [{ text: '… ', sought: false }] : []),
    ...parts,
    ...(end < words.length ? [{ text: ' …', sought: false }] : []),
  ]
}
