/** What is lost next, in sentences. */
import type { NextLoss, Remedy } from '../../../engine/planning/index.ts'
import type { ChangeCause } from '../../../engine/timeline/index.ts'
import type { LanguageMessages } from '../../../language/messages.ts'
import { type Names, say } from '../../../language/reasons.ts'
import type { losses } from './losses.en.ts'

export type LossWords = typeof losses

/** A cause that can end a level. */
export type LossCause = Extract<
  ChangeCause,
  {
    readonly code:
      'leaves' | 'expires' | 'no-longer-accepted' | 'may-not-count' | 'months-roll-out' | 'override-ends'
  }
>

const isLossCause = (cause: ChangeCause, words: LossWords): cause is LossCause =>
  Object.hasOwn(words.when, cause.code)

/** Prepares the sentences. */
export function lossSentences(words: LossWords, { format, reasons }: LanguageMessages, names: Names) {
  const nameOf = ({ competency, level }: NextLoss) =>
    words.level(names.competency(competency), reasons.levels[level])
  const causesOf = ({ causes }: NextLoss) =>
    causes.filter((cause) => isLossCause(cause, words)).map((cause) => say(words.when, cause, names))
  const lacksOf = (lacks: readonly (readonly string[])[]) =>
    format.all(lacks.map((choice) => format.any(choice.map(names.achievement))))

  function deedsOf({ associate, pass, find, figures }: Remedy): string[] {
    return [
      ...(associate.length > 0 ? [words.associate(associate.map(names.person))] : []),
      ...pass.map(({ person, lacks }) => words.pass(names.person(person), lacksOf(lacks))),
      ...find.map(({ people, lacks }) => words.find(people, lacksOf(lacks))),
      ...figures.map(({ metric, short }) => words.figure(names.metric(metric), names.amount(metric, short))),
    ]
  }

  return {
    name: nameOf,
    /** "Cloud Productivity Gold is lost from 1 March 2019, when Ada leaves; then only the Silver package can be bought." */
    lost: (loss: NextLoss): string =>
      words.lost(
        nameOf(loss),
        loss,
        causesOf(loss),
        loss.lowersPackage ? words.afterwards(loss.purchasable && reasons.levels[loss.purchasable]) : '',
      ),
    /** Why it is lost, and what can be bought then. */
    reason: (loss: NextLoss): string =>
      words.reason(
        causesOf(loss),
        loss.lowersPackage ? words.afterwards(loss.purchasable && reasons.levels[loss.purchasable]) : '',
      ),
    /** Which level, and when. */
    head: (loss: NextLoss): string => words.head(nameOf(loss), loss),
    /** The same without causes. */
    inShort: (loss: NextLoss): string => words.lost(nameOf(loss), loss, [], ''),
    /** What can be bought on the first day without it. */
    afterwards: ({ purchasable }: NextLoss): string =>
      words.canBuy(purchasable && reasons.levels[purchasable]),
    /** What prevents it, by when. */
    remedy(remedy: Remedy): string {
      const { associate, others, by } = remedy
      const deeds = deedsOf(remedy)
      const [only] = associate
      return deeds.length === 1 && associate.length === 1
        ? words.associating(names.person(only!), others, by)
        : words.keep(deeds, by)
    },
  }
}
