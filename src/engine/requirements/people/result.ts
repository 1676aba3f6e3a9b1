import type { BaseResult, PartialHolder, Place } from '../result.ts'

/** The result of a number of people. */
export interface PeopleResult extends BaseResult {
  readonly kind: 'people'
  /** How many satisfy it strictly, all by the one alternative that most of them do. */
  readonly surely: number
  /** How many people more, each with all that is asked, make it met at the least; 0 where it is. */
  readonly short: number
  /** How many satisfy the further condition, for each of the requirement's `ofWhom`. */
  readonly ofWhom: readonly { readonly have: number; readonly need: number }[]
  /** Who fills the places: at most `need` people, in the profile's order. */
  readonly counting: readonly Place[]
  /** Who holds part of it, those who lack least first. */
  readonly partial: readonly PartialHolder[]
  /** Where an `unclear` status may be one of mixed alternatives: how many hold each of them. */
  readonly alternatives?: readonly number[]
}
