import type { Profile } from '../../../src/engine/profile/types.ts'

/** A profile that uses every field. */
export const sample: Profile = {
  format: 'competency-profile',
  version: 1,
  organization: { name: 'Contoso', market: 'developed' },
  people: [
    {
      id: 'p1',
      name: 'Ada',
      associatedSince: '2017-01-01',
      leavesOn: '2019-06-30',
      achievements: [{ id: '70-346', earned: '2017-05-01', expires: '2019-05-01' }, { id: 'csm' }],
    },
    { id: 'p2', achievements: [] },
  ],
  metrics: {
    'azure-consumption': 12_000.5,
    'o365-new-customers': [
      { month: '2018-03', amount: 2 },
      { month: '2018-03', amount: 0 },
    ],
  },
  attestations: ['surface-hub-adr'],
  subscription: { level: 'silver', purchased: '2018-03-01' },
  overrides: [{ competency: 'devops', level: 'gold', from: '2018-08-01' }],
}

/** The least that a profile holds. */
export const least: Profile = {
  format: 'competency-profile',
  version: 1,
  organization: { market: 'developing' },
}
