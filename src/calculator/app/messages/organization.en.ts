export const organization = {
  unnamed: 'Your organization',
  day: 'Calculation date',
  saved: 'Saved',
  savedAt: (time: string) => `Saved ${time}`,
  notSaved: 'Not saved',
  savedWhere: 'in this browser only',
  tabs: { people: 'People', figures: 'Figures', membership: 'Membership' },
}

declare module '../../kit/messages.ts' {
  interface Messages {
    readonly organization: typeof organization
  }
}
