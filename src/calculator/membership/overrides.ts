/** Overrides: a new one is a draft until its competency, level and day are all there. */
import { atom } from 'nanostores'
import { publishes } from '../../engine/eligibility/index.ts'
import type { Override } from '../../engine/profile/index.ts'
import type { CompetencyId, Level } from '../../engine/program/index.ts'
import { addOverride, removeOverride } from '../workspace/edits/organization.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { useCalculator } from '../workspace/context.ts'

/** The parts that are there so far. */
export type OverrideDraft = { readonly [Part in keyof Override]?: Override[Part] | undefined }

const isWhole = (draft: OverrideDraft): draft is Override =>
  draft.competency !== undefined && draft.level !== undefined && draft.from !== undefined

export function createOverrides({ program, history }: Calculator) {
  const { $profile, change, dropDrafts } = history
  const $draft = atom<OverrideDraft>({})

  /** The levels that the edition publishes for a competency; all before one is chosen. */
  const levelsOf = (competency: CompetencyId | undefined): readonly Level[] => {
    if (competency === undefined) return program.levels
    const rules = program.competencies[competency]
    return rules ? program.levels.filter((level) => publishes(rules, level)) : []
  }

  return {
    $draft,
    isWhole,
    levelsOf,
    /** Sets parts of the draft; a level that the competency doesn't have gives way. */
    enter(parts: OverrideDraft) {
      const draft = { ...$draft.get(), ...parts }
      const isPublished = draft.level && levelsOf(draft.competency).includes(draft.level)
      $draft.set(isPublished ? draft : { ...draft, level: undefined })
    },
    add() {
      const draft = $draft.get()
      if (!isWhole(draft)) return
      change('add-override', addOverride($profile.get(), draft))
      $draft.set({})
      dropDrafts('override/')
    },
    /** `position` is the place in the profile's list. */
    remove: (position: number) => change('remove-override', removeOverride($profile.get(), position)),
  }
}
export const useOverrides = () => useCalculator().of(createOverrides)
