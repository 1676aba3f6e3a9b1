import type { NotCounting } from '../../../engine/requirements/index.ts'
import type { Order, StandingFilter } from '../list-people.ts'
import type { Sentences } from '../../../language/reasons.ts'
import { count, day, number, people } from '../../../language/en/language.ts'

const standings: Readonly<Record<StandingFilter, string>> = {
  all: 'Everyone',
  serving: 'Counts for a competency',
  idle: 'Has something that does not count',
  'not-associated': 'Not associated',
  expired: 'Does not count: expired',
  'no-longer-accepted': 'Does not count: no longer accepted',
  left: 'Does not count: left',
  'not-visible-yet': 'Does not count yet: just earned',
  'association-not-visible-yet': 'Does not count yet: just associated',
  'earned-after-retirement': 'Does not count: earned too late',
  'earned-before-available': 'Does not count: earned too early',
  'may-not-count': 'Unclear whether it counts',
  'outside-the-edition': 'Only part of a certification',
  'unknown-achievement': 'Does not count: unknown to this edition',
}
const orders: Readonly<Record<Order, string>> = {
  entered: 'As entered',
  name: 'By name',
  counting: 'By how many achievements count',
  lapse: 'By what stops counting next',
}

const why: Sentences<NotCounting> = {
  'unknown-achievement': () =>
    'Only what the requirements of this edition name can count. Check the code: if it is mistyped, remove it and choose it from the list.',
  'not-associated': () =>
    'It counts once the person has associated the learning account with your organization. Then enter that day under “Associated since”; from the next day on it counts.',
  'association-not-visible-yet': ({ from }) =>
    `Nothing to do but wait: a new association does not show at once. It counts with a calculation date of ${day(from)} or later.`,
  left: ({ on }) =>
    `Since ${day(on)} nothing of this person counts. If this person stays or came back, change or clear “Leaves on”. Otherwise someone else must take their place.`,
  'earned-after-retirement': ({ retired }) =>
    `Nobody could take it after ${day(retired)}, so the day cannot be right. Look it up in the transcript and correct “Earned”.`,
  'earned-before-available': ({ availableFrom }) =>
    `Nobody could take it before ${day(availableFrom)}, so the day cannot be right. Look it up in the transcript and correct “Earned”.`,
  'not-visible-yet': ({ from }) =>
    `Nothing to do but wait: a new achievement does not show at once. It counts with a calculation date of ${day(from)} or later.`,
  expired: ({ expires }) =>
    `It counted up to and including ${day(expires)}. Once it is renewed or passed again, enter the new “Expires”, or clear the field if it does not expire.`,
  'no-longer-accepted': ({ acceptedUntil }) =>
    `It counted up to and including ${day(acceptedUntil)}, whoever passed it and whenever. It will not count again, but another achievement that the requirement names can replace it.`,
  'may-not-count': ({ mayCountUntil }) =>
    `The source does not say how long it counts. Up to and including ${day(mayCountUntil)} it does; after that the answer is “unclear” if the level needs it. Ask Microsoft whether it still counts.`,
  'outside-the-edition': () =>
    'No requirement names it, so it never counts by itself. It is kept because it is part of a certification.',
}

export const peopleTable = {
  show: 'Show',
  standings,
  holds: 'Has',
  anything: 'Anything',
  lapses: 'Something stops counting',
  lapsesAnyTime: 'Any time',
  lapsesWithin: (months: number) => `Within ${count(months, { one: 'month', other: 'months' })}`,
  lapsesHint:
    'Counted from the calculation date: someone leaves, or an achievement expires or is no longer accepted.',
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
      ? '1\u00a0person already has it and does not change.'
      : `${count(holding, people)} already have it and do not change.`,
  which: 'Which achievement',
  heldBy: (achievement: string, holding: number) => `${achievement} (${number(holding)})`,
  nothingHeld: 'The selected people have no achievements.',
  emptyDay: { associatedSince: 'Empty: not associated.', leavesOn: 'Empty: nobody leaves.' },
  apply: {
    'add-achievement': (some: number) => `Add to ${count(some, people)}`,
    'remove-achievement': (some: number) => `Remove from ${count(some, people)}`,
    associatedSince: (some: number) => `Set for ${count(some, people)}`,
    leavesOn: (some: number) => `Set for ${count(some, people)}`,
    'remove-people': (some: number) => `Remove ${count(some, people)}`,
  },
  undoHint: 'This is one step. You can undo it.',

  columns: {
    select: 'Selected',
    name: 'Name',
    associated: 'Associated since',
    leaves: 'Leaves on',
    codes: 'Achievements',
    serving: 'Counts for',
    lapse: 'Stops counting next',
  },
  sortBy: (column: string) => `Order by: ${column}`,
  table: 'People',
  never: '–',

  toAdd: {
    heading: 'Certifications to add',
    parts: (parts: string) => `Parts: ${parts}.`,
    about:
      'Nothing counts by its parts. What a certification consists of was read on pages outside the programme, so check that the person really has it.',
    rule: 'Certifications and their parts',
    add: (certification: string) => `Add ${certification}`,
    addAll: (all: number) => `Add all ${number(all)}`,
    more: (hidden: number) => `and ${number(hidden)} more`,
  },

  /** One person's own fields. */
  editor: {
    name: 'Name (optional)',
    associatedHint: 'Empty: the account is not associated, and nothing counts.',
    associatedAssumed:
      'Assumed: a year before the calculation date, so that what you enter counts. Change it if you know the day.',
    leavesHint: 'From this day on nothing counts.',
    removePerson: 'Remove this person',
    done: 'Done',
    alike: 'How many more like this one',
    alikeAdd: 'Add people like this one',
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
