/**
 * A company to try the calculator with. On the edition's day it has Gold in one competency, Silver in some, one that is
 * at risk and one that is unclear; one person is not associated, one assessment has expired, one figure stands by month.
 */
import type { Person, Profile } from '../../engine/profile/index.ts'
import type { Language } from '../../engine/program/index.ts'

const names: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Ada Lindqvist',
    'Boris Novak',
    'Chiara Romano',
    'Daniel Okafor',
    'Elena Vargas',
    'Farid Haddad',
    'Grace Kim',
    'Hugo Martin',
    'Ines Duarte',
  ],
  ru: [
    'Анна Лебедева',
    'Борис Новиков',
    'Вера Романова',
    'Даниил Окунев',
    'Елена Соколова',
    'Фарид Гайнуллин',
    'Галина Ким',
    'Игорь Мартынов',
    'Инна Дорохова',
  ],
}

const people: readonly Omit<Person, 'id' | 'name'>[] = [
  {
    associatedSince: '2016-02-15',
    achievements: [
      { id: '70-346', earned: '2016-05-11' },
      { id: '70-347', earned: '2016-09-20' },
      { id: '70-345', earned: '2017-03-14' },
      { id: '70-339', earned: '2017-10-02' },
    ],
  },
  {
    associatedSince: '2016-02-15',
    achievements: [
      { id: '70-346', earned: '2016-11-29' },
      { id: '70-347', earned: '2017-02-27' },
      { id: '70-345', earned: '2017-06-12' },
    ],
  },
  { associatedSince: '2017-09-04', achievements: [{ id: 'mcse-productivity', earned: '2017-11-06' }] },
  {
    associatedSince: '2017-01-16',
    achievements: [
      { id: '70-532', earned: '2017-04-18' },
      { id: '70-533', earned: '2018-01-23' },
    ],
  },
  { associatedSince: '2015-06-01', achievements: [{ id: '70-247', earned: '2014-10-07' }] },
  {
    associatedSince: '2017-05-22',
    achievements: [
      { id: '70-740', earned: '2017-08-15' },
      { id: '70-741', earned: '2018-03-06' },
    ],
  },
  {
    achievements: [
      { id: '70-742', earned: '2018-02-13' },
      { id: 'mcsa-windows-server-2016', earned: '2018-06-19' },
    ],
  },
  {
    associatedSince: '2018-01-08',
    leavesOn: '2019-01-31',
    achievements: [
      { id: 'ta-cloud-platform', earned: '2017-06-30', expires: '2018-06-30' },
      { id: 'ta-data-platform-foundational', earned: '2018-05-17' },
      { id: 'ta-sql-server-2016', earned: '2018-05-24' },
    ],
  },
  {
    associatedSince: '2017-10-02',
    achievements: [
      { id: '70-483', earned: '2017-12-12' },
      { id: '70-486', earned: '2018-04-10' },
    ],
  },
]

/** The sample company with names of the page's language. */
export const sampleIn = (language: Language): Profile => ({
  format: 'competency-profile',
  version: 1,
  organization: { name: 'Contoso', market: 'developed' },
  people: people.map((person, index) => ({ id: `p${index + 1}`, name: names[language][index]!, ...person })),
  metrics: {
    'o365-active-entitlements': 4200,
    'azure-consumption': 12000,
    'o365-new-customers': [
      { month: '2018-01', amount: 1 },
      { month: '2018-03', amount: 1 },
      { month: '2018-05', amount: 2 },
      { month: '2018-06', amount: 1 },
      { month: '2018-08', amount: 1 },
      { month: '2018-09', amount: 1 },
    ],
  },
  subscription: { level: 'silver', purchased: '2018-03-01' },
})
