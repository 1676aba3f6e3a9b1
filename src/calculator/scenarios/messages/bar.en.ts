import { day } from '../../../language/en/language.ts'

export const scenarioBar = {
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
