/** Which package can be bought, which is in force, and what it displays (competencies, 2018-10-09). */
import { addDays, addYears, type IsoDate } from '../calendar/index.ts'
import type { Level, Program } from '../program/index.ts'
import type { Profile } from '../profile/index.ts'
import type { Context, Indexer } from '../requirements/index.ts'
import { displayedOn } from './displayed.ts'
import type { Judgement } from './judge.ts'
import type { CompetencyLevel, Membership } from './types.ts'

/** Returns the package in force on the day: from its purchase until the day before the anniversary. */
export function subscriptionInForce(
  program: Program,
  profile: Profile,
  on: IsoDate,
): Membership['subscription'] {
  if (!profile.subscription) return null
  const { level, purchased } = profile.subscription
  const anniversary = addYears(purchased, program.rules.subscriptionYears.value)
  if (on < purchased || on >= anniversary) return null
  return { level, from: purchased, until: addDays(anniversary, -1), anniversary }
}

const metAt = (judgements: Readonly<Record<string, Judgement>>, level: Level): CompetencyLevel[] =>
  Object.entries(judgements)
    .filter(([, { levels }]) => levels[level] === 'met')
    .map(([competency]) => ({ competency, level }))

/**
 * Returns what can be bought and what is displayed on the day. One competency at a level is enough to buy that level's
 * package; Gold also suffices for Silver.
 */
export function membershipOn(
  context: Context,
  judgements: Readonly<Record<string, Judgement>>,
  index: Indexer,
): Membership {
  const { program, profile, on } = context
  const subscription = subscriptionInForce(program, profile, on)
  const purchasable = program.levels.findLast((level) => metAt(judgements, level).length > 0) ?? null
  return {
    purchasable,
    because: purchasable ? metAt(judgements, purchasable) : [],
    displayed: subscription ? displayedOn(subscription, context, judgements, index) : [],
    subscription,
  }
}
