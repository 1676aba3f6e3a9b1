/** Answers by the text of the pages, which comes in one piece as well: who has a word, in which section, and around what. */
import { rarity, type Has } from './rarity.ts'
import { tells, normal, wordsIn } from './spelling.ts'
import type { KnownWords } from './vocabulary.ts'

/** A section of a page as the build has read it. The part before the first heading has no anchor. */
export type TextSection = readonly [anchor: string, heading: string, text: string]

export interface PageText {
  readonly url: string
  readonly sections: readonly TextSection[]
}

/** How often a section has its words, those of its heading more. */
type Counts = ReadonlyMap<string, number>

interface Section {
  readonly page: number
  readonly part: TextSection
  readonly counts: Counts
}

/** A word in a heading says what the section is about. */
const ofHeading = 4

/** BM25: how soon more of the same word tells nothing new, and how much a long page must have more of it. */
const saturation = 1.2
const lengthMatters = 0.6

/** A section with less of what is sought than the best one of its page is no answer of its own. */
const asGood = 0.7

export interface FoundSection {
  readonly anchor: string
  readonly heading: string
  readonly text: string
}

export interface FoundPage {
  readonly url: string
  /** How surely its text has the words. */
  readonly has: Has
  /** Its sections with the words, best first. */
  readonly sections: readonly FoundSection[]
}

export interface TextFinder {
  readonly words: ReadonlySet<string>
  /** Returns the pages that have some of the words, first those that have most of the telling ones. */
  readonly find: (alike: readonly KnownWords[]) => readonly FoundPage[]
}

function countsOf([, heading, text]: TextSection): Counts {
  const counts = new Map<string, number>()
  const count = (written: string, each: number): void => {
    for (const { word } of wordsIn(normal(written)))
      if (tells(word)) counts.set(word, (counts.get(word) ?? 0) + each)
  }
  count(heading, ofHeading)
  count(text, 1)
  return counts
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** Prepares the index. */
export function textFinder(pages: readonly PageText[]): TextFinder {
  const sections = pages.flatMap(({ sections: parts }, page) =>
    parts.map((part): Section => ({ page, part, counts: countsOf(part) })),
  )
  const lengths = pages.map(() => 0)
  const inSections = new Map<string, Section[]>()
  for (const section of sections) {
    lengths[section.page]! += sum([...section.counts.values()])
    for (const word of section.counts.keys()) {
      const known = inSections.get(word)
      if (known) known.push(section)
      else inSections.set(word, [section])
    }
  }
  const usual = sum(lengths) / Math.max(1, pages.length)

  return {
    words: new Set(inSections.keys()),
    find: (alike) => {
      const counts = new Map<Section, number[]>()
      alike.forEach((known, place) => {
        for (const [word, sure] of known)
          for (const section of inSections.get(word) ?? []) {
            const count = counts.get(section) ?? alike.map(() => 0)
            count[place]! += sure * section.counts.get(word)!
            counts.set(section, count)
          }
      })
      const byPage = Map.groupBy(counts, ([section]) => section.page)
      const onPages = [...byPage].map(([page, parts]) => {
        const long = 1 - lengthMatters + (lengthMatters * lengths[page]!) / usual
        const has = alike.map((_, place) => {
          const count = sum(parts.map(([, counted]) => counted[place]!))
          return count / (count + saturation * long)
        })
        return { page, parts, has }
      })
      const weights = alike.map((_, place) =>
        rarity(onPages.filter(({ has }) => has[place]! > 0).length, pages.length),
      )
      const worth = (has: Has): number => sum(has.map((share, place) => share * weights[place]!))
      return onPages
        .sort((a, b) => worth(b.has) - worth(a.has))
        .map(({ page, parts, has }) => ({
          url: pages[page]!.url,
          has,
          sections: parts
            .map(([{ part }, counted]) => ({
              part,
              worth: worth(counted.map((count) => count / (count + saturation))),
            }))
            .sort((a, b) => b.worth - a.worth)
            .filter(({ worth }, _, [best]) => worth >= asGood * best!.worth)
            .map(({ part: [anchor, heading, text] }) => ({ anchor, heading, text })),
        }))
    },
  }
}
