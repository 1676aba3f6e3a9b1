import { useStore } from '@nanostores/preact'
import { useId } from 'preact/hooks'
import type { NotEntered, Notice } from '../../engine/eligibility/index.ts'
import type { Person } from '../../engine/profile/index.ts'
import { pageLink } from '../../language/links.ts'
import { say } from '../../language/reasons.ts'
import type { peopleTable } from './messages/table.en.ts'
import { Codes } from '../kit/Codes.tsx'
import { useMessages } from '../kit/context.ts'
import { useFocusFallback } from '../kit/focus.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { useChangeMany } from './change-many.ts'
import type { PersonCertification } from './edit-many.ts'
import { directoryOf } from './directory.ts'

type CertificationNotice = Extract<Notice, { readonly code: 'certification-not-entered' }>
/** With the parts on which it rests. */
type ToAdd = CertificationNotice & Pick<NotEntered, 'parts'>

interface Worded {
  readonly words: typeof peopleTable.toAdd
}

function Certification({ toAdd, words }: Worded & { toAdd: ToAdd }) {
  const { history } = useCalculator()
  const { format, reasons } = useMessages()
  const sentence = useId()
  const many = useChangeMany()
  const names = useNames()
  const part = useFocusFallback<HTMLLIElement>('undo')
  return (
    <li ref={part}>
      <span id={sentence}>{say(reasons.notices, toAdd, names)}</span>{' '}
      <Codes>{words.parts(format.all(toAdd.parts.map(names.achievement)))}</Codes>{' '}
      {!history.isReadOnly && (
        <button
          type="button"
          class="button small"
          aria-describedby={sentence}
          onClick={() => many.addCertifications([toAdd])}
        >
          {words.add(names.achievement(toAdd.achievement))}
        </button>
      )}
    </li>
  )
}

interface CertificationsProps extends Worded {
  readonly all: readonly PersonCertification[]
  /** The first of them, which are listed. */
  readonly first: readonly ToAdd[]
}

/** On what each rests, and one click that adds one or all of them. */
function Certifications({ all, first, words }: CertificationsProps) {
  const { history } = useCalculator()
  const { language } = useMessages()
  const many = useChangeMany()
  const part = useFocusFallback<HTMLElement>('undo')
  return (
    <section class="notice to-add" ref={part}>
      <h3>{words.heading}</h3>
      <ul>
        {first.map((toAdd) => (
          <Certification key={`${toAdd.person}/${toAdd.achievement}`} toAdd={toAdd} words={words} />
        ))}
        {all.length > first.length && <li>{words.more(all.length - first.length)}</li>}
      </ul>
      {all.length > 1 && !history.isReadOnly && (
        <button type="button" class="button" onClick={() => many.addCertifications(all)}>
          {words.addAll(all.length)}
        </button>
      )}
      <p class="quiet">
        {words.about} <a href={pageLink(language, 'how-it-decides', 'certifications')}>{words.rule}</a>
      </p>
    </section>
  )
}

/** Gives the certifications of which a person holds all parts and that are not entered. */
function useNotEntered(): (person: Person) => readonly ToAdd[] {
  const { notEntered } = useStore(useCalculator().result.$counting)
  return (person) =>
    notEntered(person).map((one) => ({ code: 'certification-not-entered', person: person.id, ...one }))
}

/** The certifications that are missing from one person's list. */
export function CertificationsOfPerson({ person, words }: Worded & { person: Person }) {
  const all = useNotEntered()(person)
  return all.length > 0 ? <Certifications all={all} first={all} words={words} /> : null
}

interface CertificationsOfAllProps extends Worded {
  readonly notices: readonly CertificationNotice[]
  /** How many are listed at most; all of them are added by "add all". */
  readonly most: number
}

/** The certifications that are missing from anybody's list. */
export function CertificationsOfAll({ notices, most, words }: CertificationsOfAllProps) {
  const notEntered = useNotEntered()
  const listed = directoryOf(useStore(useCalculator().result.$people))
  const first = notices.slice(0, most).flatMap(({ person: id, achievement }) => {
    const person = listed(id)?.person
    return person ? notEntered(person).filter((one) => one.achievement === achievement) : []
  })
  return <Certifications all={notices} first={first} words={words} />
}
