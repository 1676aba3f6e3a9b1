import * as v from 'valibot'
import { closedObject, described, list } from '../../schema/index.ts'
import { daySchema } from './day.ts'
import { expression } from './expression.ts'
import { achievementId } from './id.ts'
import { lesson } from './lesson.ts'
import { webPage } from './source.ts'
import { text, words } from './text.ts'

const kind = v.picklist(
  ['exam', 'certification', 'assessment'],
  lesson('exam, certification or assessment', 'Write what it is; an online test is an assessment.'),
)
export type AchievementKind = v.InferOutput<typeof kind>

const notBefore = (day: string): string =>
  lesson(`a day no earlier than \`${day}\``, 'Check both days against the source.')
const afterRetirement = lesson(
  'a day no earlier than `retired`',
  'What could still be taken cannot have stopped counting: check both days against the source.',
)
const oneEnd = lesson(
  'acceptedUntil or mayCountUntil',
  'Keep acceptedUntil where the source states the end, mayCountUntil where it is taken by analogy.',
)
const made = lesson(
  'madeOf and madeOfSource together, on a certification',
  'Write what it consists of and the page that says so, or remove both.',
)
const counted = lesson(
  'exams on a certification without madeOf',
  'Where its parts are known, they are counted: remove exams.',
)
const examsMessage = lesson('a whole number, 1 or more', 'Write how many exams it usually takes.')

/** An exam, a certification or an online assessment. */
export const achievement = v.pipe(
  closedObject({
    kind: described('What it is.', kind),
    title: described('Its title.', text),
    formerTitles: v.exactOptional(
      described(
        'Other English titles under which the documents listed the same exam or course.',
        list(words),
      ),
    ),
    issuer: v.exactOptional(described('Who awards it, where it is not Microsoft.', words)),
    note: v.exactOptional(described('What the source says of it, and how that is read here.', text)),
    availableFrom: v.exactOptional(described('First day on which it could be taken.', daySchema)),
    retired: v.exactOptional(described('Last day on which it could be taken.', daySchema)),
    acceptedUntil: v.exactOptional(described('Last day on which it counts towards a competency.', daySchema)),
    mayCountUntil: v.exactOptional(
      described(
        'Last day on which it surely counts, where the source does not state the end: after it, only leniently.',
        daySchema,
      ),
    ),
    replacedBy: v.exactOptional(described('The achievement that took its place.', achievementId)),
    madeOf: v.exactOptional(
      described(
        'What a certification consists of: exams, certifications, and ids of `outside`. From a page outside the edition.',
        v.lazy(() => expression),
      ),
    ),
    madeOfSource: v.exactOptional(described('The page that says what it consists of.', webPage)),
    exams: v.exactOptional(
      described(
        'How many exams a certification usually takes, where its parts are not known.',
        v.pipe(v.number(examsMessage), v.integer(examsMessage), v.minValue(1, examsMessage)),
      ),
    ),
  }),
  v.forward(
    v.check(
      ({ retired, acceptedUntil }) => !retired || !acceptedUntil || retired <= acceptedUntil,
      afterRetirement,
    ),
    ['acceptedUntil'],
  ),
  v.forward(
    v.check(
      ({ retired, mayCountUntil }) => !retired || !mayCountUntil || retired <= mayCountUntil,
      afterRetirement,
    ),
    ['mayCountUntil'],
  ),
  v.forward(
    v.check(({ acceptedUntil, mayCountUntil }) => !acceptedUntil || !mayCountUntil, oneEnd),
    ['mayCountUntil'],
  ),
  v.forward(
    v.check(
      ({ availableFrom, retired }) => !availableFrom || !retired || availableFrom <= retired,
      notBefore('availableFrom'),
    ),
    ['retired'],
  ),
  v.forward(
    v.check(
      ({ kind, madeOf, madeOfSource }) =>
        (madeOf === undefined) === (madeOfSource === undefined) &&
        (madeOf === undefined || kind === 'certification'),
      made,
    ),
    ['madeOf'],
  ),
  v.forward(
    v.check(
      ({ kind, madeOf, exams }) => exams === undefined || (kind === 'certification' && madeOf === undefined),
      counted,
    ),
    ['exams'],
  ),
)

export type Achievement = v.InferOutput<typeof achievement>
