import { count, number, people } from '../../../language/en/language.ts'

export const sharing = {
  heading: 'Share',
  intro:
    'A link that holds your data. Whoever opens it sees the result, without being able to change yours. The part with the data stays in the browser; it is never sent to a server.',
  names: 'Include names',
  namesHint:
    'Of the organization and of its people, together with what they were imported by: MCID, e-mail address. Otherwise people are P1, P2 and so on.',
  link: 'Link',
  holds: (held: number, achievements: number, figures: number) =>
    `Holds ${count(held, people)} with ${count(achievements, { one: 'achievement', other: 'achievements' })}, ${count(figures, { one: 'figure', other: 'figures' })}, market, membership and the day that is judged.`,
  length: (length: number) => `${count(length, { one: 'character', other: 'characters' })}.`,
  copy: 'Copy the link',
  copied: 'The link is copied.',
  notCopied: 'The browser does not let this page copy. The link is selected: press Ctrl+C or ⌘C.',
  tooLong: (length: number, most: number) =>
    `That is too much for a link: it would have ${number(length)} characters, and many programs cut links longer than ${number(most)}. Send the file instead; it opens in the calculator.`,
  file: 'Download the file (JSON)',
  making: 'Making the link…',

  looking: 'You are looking at a shared profile',
  lookingAt: (name: string | undefined, held: number) =>
    `${name === undefined ? '' : `${name}, `}${count(held, people)}. It is not saved, and your own data stay as they are. To change anything, keep it beside yours or take it in their place.`,
  keep: 'Keep it beside mine',
  keptAs: 'Shared profile',
  replace: 'Replace mine',
  export: 'Export',
  close: 'Close',
  damaged:
    'This link is damaged or has been cut off, as some programs do with long links. Ask for it again, or for the file. Your own data are unchanged.',
  newer: 'This link was made by a newer release of this page. Reload the page and open it again.',
}

declare module '../../kit/messages.ts' {
  interface LaterMessages {
    readonly share: typeof sharing
  }
}
