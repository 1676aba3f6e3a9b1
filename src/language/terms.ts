/** The program's own terms in every language, for pages that are made in each. A browser loads those of one. */
import type { AchievementKind, Language, Level, Market, Period, Unit } from '../engine/program/index.ts'
import * as en from './en/terms.ts'
import type { Plural, UnitNouns } from './numbers.ts'
import * as ru from './ru/terms.ts'

export interface ProgramTerms {
  readonly levels: Readonly<Record<Level, string>>
  /** What an achievement is, within a sentence. */
  readonly kinds: Readonly<Record<AchievementKind, string>>
  readonly markets: Readonly<Record<Market, string>>
  /** Over which time a figure counts. */
  readonly periods: Readonly<Record<Period, string>>
  /** What a figure counts, by itself. */
  readonly unitNames: Readonly<Record<Unit, string>>
  /** What a figure counts, after its number. */
  readonly units: UnitNouns
  /** The same after "of" or "from", where a language bends the noun. */
  readonly unitsOf: UnitNouns
  /** The people of the organization, after their number. */
  readonly people: Plural
  /** The same after "of". */
  readonly ofPeople: Plural
  /** People in general, of whom a requirement asks for a number. */
  readonly days: Plural
  readonly months: Plural
}

export const programTerms: Readonly<Record<Language, ProgramTerms>> = { en, ru }
