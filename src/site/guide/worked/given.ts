import type { HeldAchievement, MetricFigure, Person, Profile } from '../../../engine/profile/index.ts'
import type { MetricId } from '../../../engine/program/index.ts'
import type { ExampleWords } from './words.ts'

function heldIn({ id, earned }: HeldAchievement, { messages, names, text }: ExampleWords): string {
  const name = names.achievement(id)
  return earned ? text.earned(name, messages.format.day(earned)) : name
}

function personIn({ id, associatedSince, leavesOn, achievements }: Person, words: ExampleWords): string {
  const { messages, names, text } = words
  const facts = [
    achievements.map((held) => heldIn(held, words)).join(', '),
    ...(associatedSince ? [text.associated(messages.format.day(associatedSince))] : []),
    ...(leavesOn ? [text.leaves(messages.format.day(leavesOn))] : []),
  ]
  return text.person(names.person(id), facts.join('; '))
}

function figureIn(metric: MetricId, figure: MetricFigure, { messages, names }: ExampleWords): string {
  const amounts =
    typeof figure === 'number'
      ? names.amount(metric, figure)
      : figure
          .map(({ month, amount }) => `${messages.format.month(month)}: ${names.amount(metric, amount)}`)
          .join(', ')
  return `${names.metric(metric)}\u00a0— ${amounts}`
}

/** Writes what the example's profile holds, one line for each thing. */
export function givenIn(profile: Profile, words: ExampleWords): readonly string[] {
  const { program, membership, messages, names, text } = words
  const { people = [], metrics = {}, subscription, overrides = [], organization } = profile
  const { levels } = messages.reasons
  const figures = Object.entries(metrics)
  return [
    ...people.map((person) => personIn(person, words)),
    ...figures.map(([metric, figure]) => figureIn(metric, figure, words)),
    ...(figures.length > 0 ? [program.markets[organization.market][messages.language]] : []),
    ...overrides.map(({ competency, level, from }) =>
      text.override(membership.override(names.competency(competency), levels[level], from)),
    ),
    ...(subscription
      ? [text.package(levels[subscription.level], messages.format.day(subscription.purchased))]
      : []),
  ]
}
