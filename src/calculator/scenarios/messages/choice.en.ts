/** What stands where one chooses which profile is edited. */
export const scenarioChoice = {
  label: 'Own data and scenarios',
  choose: 'You are editing',
  mine: 'My own data (today)',
  editing: (name: string) => `You are editing the scenario “${name}”.`,
  kept: 'Your own data stays as it is.',
  name: 'Name of the scenario',
  saveAs: 'Save as scenario',
  newName: 'Scenario',
  back: 'Back to my own data',
}
export type ScenarioChoiceWords = typeof scenarioChoice

declare module '../../kit/messages.ts' {
  interface LaterMessages {
    readonly scenarioChoice: ScenarioChoiceWords
  }
}
