import type {
  HeldAchievement,
  MetricFigure,
  Override,
  Person,
  Profile,
  Subscription,
} from '../../../src/engine/profile/types.ts'
import type { WrittenCase } from './schema.ts'

type Written = Partial<WrittenCase>
type WrittenPerson = NonNullable<WrittenCase['people']>[string]

const list = <Value>(value: Value | readonly Value[]): readonly Value[] =>
  Array.isArray(value) ? value : [value as Value]

const achievement = (text: string): HeldAchievement => {
  const [id, ...words] = text.split(' ')
  const dates = Object.fromEntries(words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1]]] : [])))
  return { id: id!, ...dates }
}

const person = (id: string, written: WrittenPerson): Person => {
  const details = typeof written === 'string' || Array.isArray(written) ? { holds: written } : written
  const { holds, since = '2017-01-01', leaves } = details
  return {
    id,
    ...(since === 'never' ? {} : { associatedSince: since }),
    ...(leaves === undefined ? {} : { leavesOn: leaves }),
    achievements: list(holds).map(achievement),
  }
}

/** `4 developers` is four people, `developers 1` to `developers 4`. */
const everyone = (name: string, written: WrittenPerson): readonly Person[] => {
  const match = /^(\d+) (.+)$/.exec(name)
  if (!match) return [person(name, written)]
  return Array.from({ length: Number(match[1]) }, (_, at) => person(`${match[2]} ${at + 1}`, written))
}

const months = (written: readonly Record<string, number>[]) =>
  written.flatMap((entry) => Object.entries(entry)).map(([month, amount]) => ({ month, amount }))

const subscription = (text: string): Subscription => {
  const [level, , purchased] = text.split(' ')
  return { level, purchased } as Subscription
}

const override = (text: string): Override => {
  const [competency, level, , from] = text.split(' ')
  return { competency, level, from } as Override
}

const figure = (written: NonNullable<Written['metrics']>[string]): MetricFigure =>
  typeof written === 'number' ? written : months(written)

/** The profile that a worked example describes; what it doesn't speak of is absent. */
export const profileOf = (written: Written): Profile => {
  const { people, metrics, attestations, overrides } = written
  return {
    format: 'competency-profile',
    version: 1,
    organization: { market: written.market ?? 'developed' },
    ...(people && { people: Object.entries(people).flatMap(([name, value]) => everyone(name, value)) }),
    ...(metrics && {
      metrics: Object.fromEntries(Object.entries(metrics).map(([id, value]) => [id, figure(value)])),
    }),
    ...(attestations && { attestations }),
    ...(written.subscription !== undefined && { subscription: subscription(written.subscription) }),
    ...(overrides && { overrides: overrides.map(override) }),
  }
}
