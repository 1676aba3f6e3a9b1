import type { IsoDate } from '../../../engine/calendar/index.ts'
import type { Profile } from '../../../engine/profile/index.ts'
import type { CompetencyId, Level } from '../../../engine/program/index.ts'
import { examplePerson, exampleProfile } from './people.ts'

/** A small profile and the days on which it is judged. Only what is entered stands here; the answer is computed. */
export interface Example {
  readonly profile: Profile
  /** The levels that the example is about. */
  readonly asks: readonly { readonly competency: CompetencyId; readonly level: Level }[]
  readonly days: readonly IsoDate[]
}

const ada = examplePerson('ada')
const ben = examplePerson('ben')
const cora = examplePerson('cora')
const datacenterSilver = [{ competency: 'datacenter', level: 'silver' }] as const
const windowsSilver = [{ competency: 'windows-and-devices', level: 'silver' }] as const
const foundational = ['ta-data-analytics-foundational'] as const
const mobility = ['ta-ems-overview', 'ta-identity-access'] as const
const bothMarkets = exampleProfile({ people: [ada(['70-533'])], metrics: { 'azure-consumption': 12_000 } })
const silverSince = { level: 'silver', purchased: '2018-03-01' } as const

export const examples = {
  association: {
    profile: exampleProfile({
      people: [ada(['70-740']), ben(['70-410'], { associatedSince: '2018-10-01' })],
    }),
    asks: datacenterSilver,
    days: ['2018-10-01', '2018-10-02'],
  },
  leaver: {
    profile: exampleProfile({ people: [ada(['70-740']), ben(['70-410'], { leavesOn: '2019-06-28' })] }),
    asks: datacenterSilver,
    days: ['2019-06-27', '2019-06-28'],
  },
  'accepted-until': {
    profile: exampleProfile({ people: [ada(['70-740']), ben([{ id: '70-246', earned: '2017-11-20' }])] }),
    asks: datacenterSilver,
    days: ['2018-12-31', '2019-01-01'],
  },
  impossible: {
    profile: exampleProfile({
      people: [ada([{ id: '70-534', earned: '2018-02-05' }]), ben([{ id: '70-535', earned: '2017-09-04' }])],
      metrics: { 'azure-consumption': 15_000 },
    }),
    asks: [{ competency: 'cloud-platform', level: 'silver' }],
    days: ['2018-10-29'],
  },
  'different-people': {
    profile: exampleProfile({
      people: [ada(['70-480', '70-483']), ben([{ id: '70-486', earned: '2018-09-14' }])],
    }),
    asks: [{ competency: 'application-development', level: 'silver' }],
    days: ['2018-09-14', '2018-09-15'],
  },
  'of-whom': {
    profile: exampleProfile({
      people: [ada(['70-496', '70-498']), ben(['70-496', '70-498', { id: '70-497', earned: '2018-06-04' }])],
    }),
    asks: [{ competency: 'devops', level: 'silver' }],
    days: ['2018-06-04', '2018-06-05'],
  },
  'separate-teams': {
    profile: exampleProfile({
      people: [ada(['MB2-717', 'MB2-715', 'MB2-716']), ben([{ id: 'MB2-712', earned: '2018-05-22' }])],
      metrics: { 'crm-cloud-net-new-revenue': 180_000 },
    }),
    asks: [{ competency: 'cloud-customer-relationship-management', level: 'silver' }],
    days: ['2018-05-22', '2018-05-23'],
  },
  'same-way': {
    profile: exampleProfile({
      people: [
        ada([...foundational, '70-767', '70-768']),
        ben([...foundational, '70-773', '70-774', '70-767', { id: '70-768', earned: '2018-08-21' }]),
      ],
    }),
    asks: [{ competency: 'data-analytics', level: 'gold' }],
    days: ['2018-08-21', '2018-08-22'],
  },
  readings: {
    profile: exampleProfile({
      people: [
        ada(['70-740', 'ta-biztalk-2013']),
        ben(['70-483']),
        cora(['ta-biztalk-2013', { id: '70-532', earned: '2018-09-05' }]),
      ],
    }),
    asks: [{ competency: 'application-integration', level: 'silver' }],
    days: ['2018-09-05', '2018-09-06'],
  },
  'other-period': {
    profile: exampleProfile({
      people: [ada(mobility), ben(mobility)],
      metrics: {
        'ems-new-customers': 4,
        'ems-active-entitlements': [
          { month: '2018-08', amount: 260 },
          { month: '2018-09', amount: 280 },
          { month: '2018-10', amount: 510 },
        ],
      },
    }),
    asks: [{ competency: 'enterprise-mobility-management', level: 'silver' }],
    days: ['2018-09-30', '2018-10-01'],
  },
  'may-count-until': {
    profile: exampleProfile({ people: [ada(['70-357']), ben([{ id: '70-354', earned: '2017-06-12' }])] }),
    asks: windowsSilver,
    days: ['2018-09-30', '2018-10-01'],
  },
  'by-month': {
    profile: exampleProfile({
      metrics: {
        'o365-new-customers': [
          { month: '2017-11', amount: 3 },
          { month: '2018-04', amount: 2 },
        ],
      },
    }),
    asks: [{ competency: 'small-and-midmarket-cloud-solutions', level: 'silver' }],
    days: ['2018-10-31', '2018-11-01'],
  },
  'latest-month': {
    profile: exampleProfile({
      people: [ada(['70-346', '70-347'])],
      metrics: {
        'o365-active-entitlements': [
          { month: '2018-09', amount: 2_060 },
          { month: '2018-10', amount: 1_940 },
        ],
      },
    }),
    asks: [{ competency: 'cloud-productivity', level: 'silver' }],
    days: ['2018-09-30', '2018-10-01'],
  },
  upgrade: {
    profile: exampleProfile({
      people: [ada(['70-346', '70-347'])],
      metrics: { 'o365-active-entitlements': 2_300 },
    }),
    asks: [
      { competency: 'cloud-productivity', level: 'silver' },
      { competency: 'cloud-productivity', level: 'gold' },
    ],
    days: ['2018-10-29'],
  },
  'developing-market': {
    profile: { ...bothMarkets, organization: { market: 'developing' } },
    asks: [{ competency: 'cloud-platform', level: 'silver' }],
    days: ['2018-10-29'],
  },
  'developed-market': {
    profile: bothMarkets,
    asks: [{ competency: 'cloud-platform', level: 'silver' }],
    days: ['2018-10-29'],
  },
  override: {
    profile: exampleProfile({ overrides: [{ competency: 'devops', level: 'silver', from: '2018-08-31' }] }),
    asks: [{ competency: 'devops', level: 'silver' }],
    days: ['2018-08-30', '2018-08-31', '2018-11-29', '2018-11-30'],
  },
  package: {
    profile: exampleProfile({ people: [ada(['70-740']), ben(['70-410'])], subscription: silverSince }),
    asks: datacenterSilver,
    days: ['2018-02-28', '2018-03-01', '2019-02-28', '2019-03-01'],
  },
  'at-risk': {
    profile: exampleProfile({
      people: [ada(['70-740']), ben(['70-410'], { leavesOn: '2018-12-14' })],
      subscription: silverSince,
    }),
    asks: datacenterSilver,
    days: ['2018-12-13', '2018-12-14', '2019-03-01'],
  },
  'becomes-unclear': {
    profile: exampleProfile({
      people: [ada(['70-357']), ben([{ id: '70-354', earned: '2017-06-12' }])],
      subscription: silverSince,
    }),
    asks: windowsSilver,
    days: ['2018-09-30', '2018-10-01'],
  },
  'several-competencies': {
    profile: exampleProfile({ people: [ada(['mcse-productivity']), ben(['mcse-productivity'])] }),
    asks: [
      { competency: 'messaging', level: 'silver' },
      { competency: 'collaboration-and-content', level: 'silver' },
    ],
    days: ['2018-10-29'],
  },
} satisfies Readonly<Record<string, Example>>

export type ExampleName = keyof typeof examples
