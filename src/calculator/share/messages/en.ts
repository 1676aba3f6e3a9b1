import { count, number, people } from '../../../language/en/language.ts'

export const sharing = {
  heading: 'Share',
  intro:
    'A link that contains your data. Anyone who opens it sees the result, but cannot change your data. The part with the data stays in the browser; it is never sent to a server.',
  names: 'Include names',
  namesHint:
    'The names of the organization and its people, with their MCIDs and e-mail addresses. Otherwise people are P1, P2 and so on.',
  link: 'Link',
  holds: (held: number, achievements: number, figures: number) =>
    `Contains ${count(held, people)} with ${count(achievements, { one: 'achievement', other: 'achievements' })}, ${count(figures, { one: 'figure', other: 'figures' })}, market, membership and the calculation date.`,
  length: (length: number) => `${count(length, { one: 'character', other: 'characters' })}.`,
  copy: 'Copy the link',
  copied: 'The link is copied.',
  notCopied: 'The browser does not let this page copy. The link is selected: press Ctrl+C or ⌘C.',
  tooLong: (length: number, most: number) =>
    `That is too much for a link: it would have ${number(length)} characters, and many programs cut links longer than ${number(most)}. A link with only what counts is shorter. Or send the file: it opens in the calculator.`,
  onlyCounting: 'Link with only what counts',
  counting:
    'Without names, without what does not count, and without days that have passed. From the calculation date on, every level is the same.',
  file: 'Download the file (JSON)',
  making: 'Making the link…',
  impossible: 'This browser cannot make the link. Send the file: it opens in the calculator.',

  looking: 'Shared profile',
  holdsPeople: (isNamed: boolean, held: number) =>
    `${isNamed ? 'Shared profile, ' : ''}${count(held, people)}`,
  readOnly: 'View only: a shared profile cannot be changed here.',
  keepHeading: 'Continue with this profile',
  notSaved:
    'It is not saved here, and your own data stays as it is. You can pass on the address of this page. To change anything, save the profile as a scenario or replace your data with it.',
  keep: 'Save as a scenario',
  keptAs: 'Shared profile',
  replace: 'Replace my data',
  close: 'Close',
  damaged:
    'This link is damaged, or a program has cut it off. Ask for it again, or for the file. Your own data is unchanged.',
  tooLarge:
    'This link is too large: it contains more than a profile may, so it was not opened. Ask for one with less in it. Your own data is unchanged.',
  unopenable:
    'This browser cannot open the link. Open it in a newer browser, or ask for the file. Your own data is unchanged.',
  newer: 'This link was made by a newer release of this page. Reload the page and open it again.',
}

declare module '../../kit/messages.ts' {
  interface LaterMessages {
    readonly share: typeof sharing
  }
}
