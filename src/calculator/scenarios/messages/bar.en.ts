import { day } from '../../../language/en/language.ts'

export const scenarioBar = {
  label: 'Own data and scenarios',
  choose: 'You are editing',
  mine: 'My own data (today)',
  editing: (name: string) => `You are editing the scenario “${name}”.`,
  kept: 'Your own data stay as they are.',
  name: 'Name of the scenario',
  saveAs: 'Save as scenario',
  newName: 'Scenario',
  back: 'Back to my own data',
  eyebrow: (name: string) => `Scenario “${name}”`,
  passes: (person: string, achievements: string) => `${person} passes ${achievements}`,
  earns: (person: string, achievements: string) => `${person} earns ${achievements}`,
  leaves: (person: string, on: string) => `${person} leaves on ${day(on)}`,
  stays: (person: string) => `${person} stays`,
  renews: (person: string, achievement: string) => `${person} renews ${achievement}`,
  whatIf: (scenario: string) => `What if ${scenario}?`,
  whatIfShort: 'What if…',
}

declare module '../../kit/messages.ts' {
  interface Messages {
    readonly scenarioBar: typeof scenarioBar
  }
}
