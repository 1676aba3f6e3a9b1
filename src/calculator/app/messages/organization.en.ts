export const organization = {
  heading: 'Your organization',
  sharedHeading: 'Shared profile',
  name: 'Name',
  market: 'Market',
  day: 'Judge as of',
  today: 'Today',
  editionDay: 'Day of the edition',
  over: 'The programme ended on 30\u00a0September 2022. This is what the rules of October 2018 would say.',
  tabs: { people: 'People', figures: 'Figures', membership: 'Membership' },
  readOnly: 'To look at only: a shared profile can’t be changed here.',
}

declare module '../../kit/messages.ts' {
  interface Messages {
    readonly organization: typeof organization
  }
}
