import { count, people } from '../../../language/en/language.ts'

/** What opens from the bar. */
export const bar = {
  name: 'Name',
  market: 'Market',
  marketHint: 'Some thresholds differ by market.',
  dayDoes:
    'Everything is worked out for this day: what counts by then, what has expired, which package is in force.',
  edition: 'Edition',
  renewal: 'Renewal',
  today: 'Today',
  print: 'Print the report',
  startOver: 'Start over',
  earlier: 'Earlier states',
  replace: {
    headings: {
      'start-over': 'Start over?',
      'load-sample': 'Open the sample company?',
      'open-file': 'Open the file?',
      'take-shared': 'Replace your data?',
    },
    acts: {
      'start-over': 'Start over',
      'load-sample': 'Open the sample',
      'open-file': 'Open the file',
      'take-shared': 'Replace my data',
    },
    held: (held: number, figures: number, level: string | undefined, scenarios: number) =>
      [
        count(held, people),
        count(figures, { one: 'figure', other: 'figures' }),
        level === undefined ? 'no package' : `a ${level} package`,
        ...(scenarios > 0 ? [count(scenarios, { one: 'scenario', other: 'scenarios' })] : []),
      ].join(', '),
    goes: (name: string | undefined, held: string, isAll: boolean) =>
      `${name ?? 'Your organization'}: ${held}. All of it will be replaced${isAll ? '' : '; everything else stays'}.`,
    undo: 'You can undo this. For 30\u00a0days you also find it under “Earlier states” in the menu.',
    notKept:
      'This browser could not keep an earlier state. You can undo this until you leave the page. To have it later as well, save a copy first.',
    copy: 'Save a copy (JSON)',
    cancel: 'Cancel',
  },
}
export type BarWords = typeof bar

declare module '../../kit/messages.ts' {
  interface LaterMessages {
    readonly bar: BarWords
  }
}
