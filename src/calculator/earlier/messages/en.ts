/** The dialog of earlier states. */
import { count, people } from '../../../language/en/language.ts'
import type { Replaced } from '../store.ts'

const before: Readonly<Record<Replaced, string>> = {
  'start-over': 'before you started over',
  'load-sample': 'before you opened the sample company',
  'open-file': 'before you opened a file',
  'take-shared': 'before you replaced your data with a shared profile',
  'import-people': 'before you imported people',
  'bring-back': 'before you brought back an earlier state',
}

export const earlier = {
  heading: 'Earlier states',
  hint: 'What was replaced is kept in this browser for 30\u00a0days, then deleted.',
  none: 'Nothing was replaced in the last 30\u00a0days.',
  looking: 'Looking…',
  unavailable:
    'This browser keeps no earlier states on this page: it refuses storage, or the window is private.',
  before,
  nameless: 'Your organization',
  holds: (held: number, figures: number, scenarios: number) =>
    [
      count(held, people),
      count(figures, { one: 'figure', other: 'figures' }),
      ...(scenarios > 0 ? [count(scenarios, { one: 'scenario', other: 'scenarios' })] : []),
    ].join(', '),
  bringBack: 'Bring back',
  bringBackOne: (name: string, at: string) => `Bring back ${name}, ${at}`,
  remove: 'Delete',
  removeOne: (name: string, at: string) => `Delete ${name}, ${at}`,
  gone: 'This state is gone or cannot be read. Nothing was changed.',
}
export type EarlierWords = typeof earlier

declare module '../../kit/messages.ts' {
  interface LaterMessages {
    readonly earlier: EarlierWords
  }
}
