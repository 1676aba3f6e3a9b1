export const organization = {
  heading: 'Your organization',
  name: 'Name',
  market: 'Market',
  day: 'Day of judgement',
  today: 'Today',
  editionDay: 'Day of the edition',
  over: 'The programme ended on 30 September 2022. This is what the rules of October 2018 would say.',
  tabs: { people: 'People', figures: 'Figures', membership: 'Membership' },
  pickDay: (field: string) => `${field}: choose in a calendar`,
  dayForm: 'YYYY-MM-DD',
  lastValue: (value: string) => `Until then ${value} counts.`,
  noLastValue: 'Until then the field counts as empty.',
}
