/** The editions to judge by: their times, and the calculators of those whose rules have been fetched. */
import { atom, computed } from 'nanostores'
import { standingOn, type EditionTime } from '../../engine/editions/index.ts'
import { createSaving } from '../saving/index.ts'
import { createScenarios } from '../scenarios/index.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { useCalculator } from '../workspace/context.ts'
import { judgedBy } from '../workspace/other-edition.ts'
import { createReplacing } from '../workspace/replacing.ts'
import type { EditionId } from '../workspace/workspace.ts'
import { editionFiles, type EditionFiles } from './fetching.ts'

/** No such edition is known to this release. */
export class UnknownEdition extends Error {}

export function createEditions(own: Calculator, { times, rulesOf }: EditionFiles = editionFiles()) {
  const { $others, day, history, program } = own
  const $times = atom<readonly EditionTime[]>([])

  async function fetchTimes(): Promise<readonly EditionTime[]> {
    if ($times.get().length === 0) $times.set(await times())
    return $times.get()
  }

  /** Fetches the rules of an edition. */
  async function fetchRules(edition: EditionId): Promise<void> {
    if (edition === program.edition || $others.get().has(edition)) return
    const known = await fetchTimes()
    if (!known.some((time) => time.edition === edition)) throw new UnknownEdition(edition)
    const calculator = judgedBy(await rulesOf(edition), own, shared)
    $others.set(new Map([...$others.get(), [edition, calculator]]))
  }

  /** Judges by the rules of an edition, once they have been fetched. */
  async function choose(edition: EditionId): Promise<void> {
    await fetchRules(edition)
    const chosen = edition === program.edition ? undefined : edition
    if (history.$workspace.get().edition !== chosen) history.judgeBy('change-edition', { edition: chosen })
  }

  return {
    own: program.edition,
    $times,
    /** The edition whose rules stood on the calculation date, or the nearest; none until the times are known. */
    $standing: computed([$times, day.$day], (known, on) => (known.length > 0 ? standingOn(known, on) : null)),
    fetchTimes,
    fetchRules,
    choose,
    /** Fetches the rules of all editions; gives their calculators, the earliest first. */
    async fetchAll(): Promise<readonly Calculator[]> {
      const known = await fetchTimes()
      await Promise.all(known.map(({ edition }) => fetchRules(edition)))
      return known.map(({ edition }) => $others.get().get(edition) ?? own)
    },
  }
}
export type EditionsStore = ReturnType<typeof createEditions>

/** The stores that know no rules; those of other editions are found by the one that has fetched them. */
const shared = [createSaving, createScenarios, createReplacing, createEditions]

export const useEditions = (): EditionsStore => useCalculator().of(createEditions)
