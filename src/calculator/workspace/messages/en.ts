import { count, day, people } from '../../../language/en/language.ts'
import type { EditMessages } from '../edit-kind.ts'

export const edits: EditMessages = {
  single: {
    'change-day': 'calculation date changed',
    'change-edition': 'other rules chosen',
    'edit-organization': 'organization changed',
    'add-person': 'person added',
    'edit-person': 'person changed',
    'remove-person': 'person removed',
    'add-achievement': 'achievement added',
    'edit-achievement': 'achievement changed',
    'remove-achievement': 'achievement removed',
    'edit-figure': 'figure changed',
    'edit-package': 'package changed',
    'edit-attestation': 'confirmation changed',
    'add-override': 'override added',
    'remove-override': 'override removed',
    'import-people': 'people imported',
    'load-sample': 'sample company opened',
    'open-file': 'file opened',
    'take-shared': 'data replaced with the shared profile',
    'start-over': 'started over',
    'bring-back': 'earlier state brought back',
    'other-tab': 'change taken from another tab',
    'add-scenario': 'scenario added',
    'rename-scenario': 'scenario renamed',
    'remove-scenario': 'scenario removed',
    'take-scenario': 'data replaced with the scenario',
  },
  ofMany: {
    'add-people': (added) => `${count(added, people)} added`,
    'remove-people': (removed) => `${count(removed, people)} removed`,
    'add-achievement-to-many': (many) => `achievement added to ${count(many, people)}`,
    'add-certifications': (added) =>
      `${count(added, { one: 'certification', other: 'certifications' })} added`,
    'remove-achievement-from-many': (many) => `achievement removed from ${count(many, people)}`,
    'associate-many': (many) => `association of ${count(many, people)} changed`,
    'leave-many': (many) => `leaving day of ${count(many, people)} changed`,
    'edit-months': (months) => `${count(months, { one: 'month', other: 'months' })} entered`,
  },
  ofPerson: {
    'add-person': (person) => `${person} added`,
    'edit-person': (person) => `${person} changed`,
    'remove-person': (person) => `${person} removed`,
  },
  ofAchievement: {
    'add-achievement': (achievement, person) => `${achievement} added to ${person}`,
    'edit-achievement': (achievement, person) => `${achievement} of ${person} changed`,
    'remove-achievement': (achievement, person) => `${achievement} removed from ${person}`,
  },
  ofMetric: (metric) => `${metric} changed`,
  ofOverride: {
    'add-override': (competency) => `override for ${competency} added`,
    'remove-override': (competency) => `override for ${competency} removed`,
  },
  ofDay: (on) => `calculation date changed to ${day(on)}`,
}

declare module '../../kit/messages.ts' {
  interface Messages {
    readonly edits: EditMessages
  }
}
