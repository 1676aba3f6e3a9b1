import { count, day } from '../../../language/en/language.ts'

/** What the status line says beside the names of steps and changes. */
export const statusWords = {
  opened: (scenario: string | undefined) => (scenario ? `Scenario “${scenario}”` : 'Your own data'),
  judgedNow: (on: string) => `Worked out for ${day(on)}`,
  undone: (step: string) => `Undone: ${step}`,
  redone: (step: string) => `Redone: ${step}`,
  moreChanges: (more: number) => `and ${count(more, { one: 'more level', other: 'more levels' })} changed`,
}

declare module '../../kit/messages.ts' {
  interface LaterMessages {
    readonly status: typeof statusWords
  }
}
