/** What the business profile shows of one organization without a package, with Silver and with Gold. */
import { assess, type CompetencyLevel } from '../../../engine/eligibility/index.ts'
import type { IsoDate } from '../../../engine/calendar/index.ts'
import type { Person, Profile } from '../../../engine/profile/index.ts'
import type { Level, Program } from '../../../engine/program/index.ts'
import { leastFor } from '../../../engine/requirements/index.ts'

const market = 'developed'
const purchased: IsoDate = '2018-11-01'
const skilled = { competency: 'messaging', path: 'hybrid-services-partner', level: 'silver' } as const
const skills = ['70-345', '70-347'] as const
const selling = { competency: 'enterprise-resource-planning', path: 'erp-reseller', level: 'gold' } as const

/** Just enough people for the one level, and just enough revenue for the other. */
function enoughFor(program: Program): Profile {
  const ofPeople = program.competencies[skilled.competency]?.paths[skilled.path]?.[skilled.level]?.[0]
  const ofRevenue = program.competencies[selling.competency]?.paths[selling.path]?.[selling.level]?.[0]
  if (ofPeople?.kind !== 'people' || ofRevenue?.kind !== 'metric')
    throw new Error(`${skilled.competency} asks for no people, or ${selling.competency} for no revenue.`)
  const people = Array.from({ length: ofPeople.people }, (_, index): Person => ({
    id: `person-${index}`,
    associatedSince: '2018-01-15',
    achievements: skills.map((id) => ({ id })),
  }))
  return {
    format: 'competency-profile',
    version: 1,
    organization: { market },
    people,
    metrics: { [ofRevenue.metric]: leastFor(ofRevenue.atLeast, market, 'strict') },
  }
}

export interface ShownWith {
  readonly package: Level | null
  readonly shown: readonly CompetencyLevel[]
}

export interface ShownExample {
  /** What the organization has reached: one competency at Silver alone, another at Gold alone. */
  readonly reached: readonly CompetencyLevel[]
  readonly packages: readonly ShownWith[]
}

/**
 * Works out what each package shows.
 * @throws Error when the packages do not differ by what the example is about
 */
export function shownExample(program: Program): ShownExample {
  const profile = enoughFor(program)
  const packages = [null, ...program.levels].map((level): ShownWith => {
    const bought = level === null ? profile : { ...profile, subscription: { level, purchased } }
    return { package: level, shown: assess(program, bought, purchased).membership.displayed }
  })
  const counts = packages.map(({ shown }) => shown.length)
  if (counts.join() !== '0,1,2') throw new Error(`The packages of the example show ${counts.join(', ')}.`)
  return { reached: packages.at(-1)!.shown, packages }
}
