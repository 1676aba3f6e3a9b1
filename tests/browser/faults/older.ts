/** Texts of older releases in the local storage, as they may have been damaged. Nothing is in the database. */
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { profileKey, scenariosKey } from '../../../src/calculator/workspace/saved-profile.ts'
import { damagedProfiles, newerProfiles, unusualPeople, damagedByPeople } from './damage.ts'
import { sampleNames, type Fault, type Script } from './fault.ts'

const sample = sampleIn('en')
const scenarios = {
  format: 'competency-scenarios',
  version: 1,
  scenarios: [{ id: 's1', name: 'A good plan', profile: { ...sample, people: [] } }],
}

const write = (texts: Readonly<Record<string, string>>): Script => [
  (texts: Record<string, string>) => {
    for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text)
  },
  texts,
]

/** What was in the profile can't be shown; the scenarios can. */
const withProfile = (text: string) => ({
  spoils: write({ [profileKey]: text, [scenariosKey]: JSON.stringify(scenarios) }),
  remains: [text, 'A good plan'],
  counts: [0, 1, 1] as const,
  stays: true,
})
/** The other way round. */
const withScenarios = (text: string) => ({
  spoils: write({ [profileKey]: JSON.stringify(sample), [scenariosKey]: text }),
  remains: [text, ...sampleNames],
  stays: true,
})
const damaged = { says: ['damaged'], edit: 'saved' } as const
const newer = { says: ['newer'], edit: 'noted' } as const

const text = JSON.stringify(sample)
const profiles: readonly Fault[] = [
  ...Object.entries({
    'is cut off': text.slice(0, -9),
    'is empty': '',
    'begins with a byte order mark': `\uFEFF${text}`,
    'is 200,000 lists in each other': '['.repeat(200_000),
    ...Object.fromEntries(
      Object.entries(damagedProfiles(sample)).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
    ...Object.fromEntries(
      Object.entries(damagedByPeople(sample)).map(([name, people]) => [
        name,
        JSON.stringify({ ...sample, people }),
      ]),
    ),
  }).map(([name, text]) => ({ name: `the profile ${name}`, ...withProfile(text), ...damaged })),
  ...Object.entries(newerProfiles(sample)).map(([name, value]) => ({
    name: `the profile ${name}`,
    ...withProfile(JSON.stringify(value)),
    ...newer,
  })),
  ...Object.entries(unusualPeople).map(([name, json]): Fault => {
    const people = JSON.parse(json) as readonly object[]
    return {
      name: `the profile has ${name}`,
      ...withProfile(`${text.slice(0, text.indexOf(',"people"'))},"people":${json}}`),
      remains: ['A good plan'],
      counts: [people.length, people.length + 1, people.length + 1],
      stays: false,
      edit: 'saved',
    }
  }),
]

export const olderFaults: readonly Fault[] = [
  ...profiles,
  {
    name: 'the scenarios are cut off',
    ...withScenarios(JSON.stringify(scenarios).slice(0, -9)),
    ...damaged,
  },
  {
    name: 'the scenarios are a list of null',
    ...withScenarios(JSON.stringify({ ...scenarios, scenarios: [null] })),
    ...damaged,
  },
  {
    name: 'the scenarios are newer',
    ...withScenarios(JSON.stringify({ ...scenarios, version: 2 })),
    ...newer,
  },
  {
    name: 'what was put aside has no number',
    spoils: write({ [profileKey]: text, 'partner-competency-guide:unread:x': 'Damaged long ago.' }),
    remains: ['Damaged long ago.', ...sampleNames],
    stays: true,
    ...damaged,
  },
]
