import { count, day } from '../../../language/en/language.ts'

export const membership = {
  package: 'Package in force',
  packageHint: 'It keeps its status until the day before the anniversary of the purchase.',
  noPackage: 'None',
  purchased: 'Bought on',
  attestations: 'Confirmations',
  overrides: 'Overrides',
  overridesHint: (months: number) =>
    `A level that a Microsoft agent has marked as reached. It lasts ${count(months, { one: 'month', other: 'months' })}.`,
  override: (competency: string, level: string, from: string) => `${competency} ${level}, from ${day(from)}`,
  until: (last: string) => `in force until ${day(last)}`,
  notInForce: 'not in force on the calculation date',
  removeOverride: (override: string) => `Remove the override ${override}`,
  competency: 'Competency',
  level: 'Level',
  from: 'From',
  addOverride: 'Add the override',
}
export type MembershipWords = typeof membership

declare module '../../kit/messages.ts' {
  interface LaterMessages {
    readonly membership: MembershipWords
  }
}
