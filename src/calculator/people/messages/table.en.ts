import type { NotCounting } from '../../../engine/requirements/index.ts'
import type { Order, StandingFilter } from '../list-people.ts'
import type { Sentences } from '../../../language/reasons.ts'
import { count, day, number, people } from '../../../language/en/language.ts'

const standings: Readonly<Record<StandingFilter, string>> = {
  all: 'Everybody',
  serving: 'Counts for a competency',
  idle: 'Holds something that doesn’t count',
  'not-associated': 'Not associated',
  expired: 'Doesn’t count: expired',
  'no-longer-accepted': 'Doesn’t count: no longer accepted',
  left: 'Doesn’t count: left',
  'not-visible-yet': 'Doesn’t count yet: just earned',
  'association-not-visible-yet': 'Doesn’t count yet: just associated',
  'earned-after-retirement': 'Doesn’t count: earned too late',
  'earned-before-available': 'Doesn’t count: earned too early',
  'may-not-count': 'Unclear whether it counts',
  'outside-the-edition': 'Only part of a certification',
  'unknown-achievement': 'Doesn’t count: unknown to this edition',
}
const orders: Readonly<Record<Order, string>> = {
  entered: 'As entered',
  name: 'By name',
  counting: 'By how many achievements count',
  lapse: 'By what lapses next',
}

const why: Sentences<NotCounting> = {
  'unknown-achievement': () =>
    'Only what the requirements of this edition name can count. Check the code: if it is mistyped, remove it and choose it from the list.',
  'not-associated': () =>
    'It counts once the person has associated the learning account with your organization. Then enter that day under “Associated since”; from the next day on it counts.',
  'association-not-visible-yet': ({ from }) =>
    `Nothing to do but wait: a new association doesn’t show at once. Judged as of ${day(from)} it counts.`,
  left: ({ on }) =>
    `Since ${day(on)} nothing of this person counts. Whoever stays or came back: change or empty “Leaves on”. Otherwise somebody else must take the place.`,
  'earned-after-retirement': ({ retired }) =>
    `Nobody could take it after ${day(retired)}, so the day can’t be right. Look it up in the transcript and correct “Earned”.`,
  'earned-before-available': ({ availableFrom }) =>
    `Nobody could take it before ${day(availableFrom)}, so the day can’t be right. Look it up in the transcript and correct “Earned”.`,
  'not-visible-yet': ({ from }) =>
    `Nothing to do but wait: a new achievement doesn’t show at once. Judged as of ${day(from)} it counts.`,
  expired: ({ expires }) =>
    `It counted up to and including ${day(expires)}. Once it is renewed or passed again, enter the new “Expires”, or empty the field if it doesn’t expire.`,
  'no-longer-accepted': ({ acceptedUntil }) =>
    `It counted up to and including ${day(acceptedUntil)}, whoever passed it and whenever. Nothing makes it count again; another achievement that the requirement names can take its place.`,
  'may-not-count': ({ mayCountUntil }) =>
    `The source does not say how long it counts. Up to and including ${day(mayCountUntil)} it does; after that the answer is “unclear” where it is needed. Ask Microsoft whether it still counts.`,
  'outside-the-edition': () =>
    'No requirement names it, so it never counts by itself. It is kept because a certification consists of it and of exams.',
}

export const peopleTable = {
  show: 'Show',
  standings,
  holds: 'Holds',
  anything: 'Anything',
  lapses: 'Something lapses',
  lapsesAnyTime: 'At any time or never',
  lapsesWithin: (months: number) => `Within ${count(months, { one: 'month', other: 'months' })}`,
  lapsesHint:
    'Counted from the day that is judged: somebody leaves, or an achievement expires or is no longer accepted.',
  sort: 'Order',
  orders,
  reversed: 'Reversed',

  changeHeading: (selected: number) => `Change ${count(selected, people)}`,
  change: 'What to change',
  changes: {
    'add-achievement': 'Add an achievement',
    'remove-achievement': 'Remove an achievement',
    associatedSince: 'Set “Associated since”',
    leavesOn: 'Set “Leaves on”',
    'remove-people': 'Remove the people',
  },
  chosen: (achievement: string) => `Chosen: ${achievement}.`,
  earned: 'Earned (optional)',
  holdAlready: (holding: number) =>
    holding === 1
      ? '1 holds it already and stays as is.'
      : `${number(holding)} hold it already and stay as they are.`,
  which: 'Which achievement',
  heldBy: (achievement: string, holding: number) => `${achievement} (${number(holding)})`,
  nothingHeld: 'Those selected hold nothing.',
  emptyDay: { associatedSince: 'Empty: not associated.', leavesOn: 'Empty: nobody of them leaves.' },
  apply: {
    'add-achievement': (some: number) => `Add to ${count(some, people)}`,
    'remove-achievement': (some: number) => `Remove from ${count(some, people)}`,
    associatedSince: (some: number) => `Set for ${count(some, people)}`,
    leavesOn: (some: number) => `Set for ${count(some, people)}`,
    'remove-people': (some: number) => `Remove ${count(some, people)}`,
  },
  undoHint: 'One step; Undo takes it back.',

  columns: {
    select: 'Selected',
    name: 'Name',
    associated: 'Associated since',
    leaves: 'Leaves on',
    codes: 'Achievements',
    serving: 'Counts for',
    lapse: 'Lapses next',
  },
  sortBy: (column: string) => `Order by: ${column}`,
  table: 'People',
  never: '–',

  toAdd: {
    heading: 'Certifications to add',
    parts: (parts: string) => `Parts: ${parts}.`,
    about:
      'Nothing counts by its parts. What a certification consists of was read on pages outside the programme, so check that it was really awarded.',
    rule: 'Certifications and their parts',
    add: (certification: string) => `Add ${certification}`,
    addAll: (all: number) => `Add all ${number(all)}`,
    more: (hidden: number) => `and ${number(hidden)} more`,
  },

  why,
  replacedBy: (achievement: string) => `It was replaced by ${achievement}.`,
  rule: 'The rule in the guide',
}

declare module '../../kit/messages.ts' {
  interface LaterMessages {
    readonly peopleTable: typeof peopleTable
  }
}
