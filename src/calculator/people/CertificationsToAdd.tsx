import type { Notice } from '../../engine/eligibility/index.ts'
import { pageLink } from '../../language/links.ts'
import { say } from '../../language/reasons.ts'
import { useMessages } from '../kit/context.ts'
import { useFocusFallback } from '../kit/focus.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { useChangeMany } from './change-many.ts'

export type CertificationNotEntered = Extract<Notice, { readonly code: 'certification-not-entered' }>

function ToAdd({ notice }: { notice: CertificationNotEntered }) {
  const { history } = useCalculator()
  const { people: words, reasons } = useMessages()
  const many = useChangeMany()
  const names = useNames()
  const part = useFocusFallback<HTMLLIElement>('undo')
  const certification = names.achievement(notice.achievement)
  return (
    <li ref={part}>
      {say(reasons.notices, notice, names)}{' '}
      {!history.isReadOnly && (
        <button
          type="button"
          class="button small"
          aria-label={words.toAdd.addFor(certification, names.person(notice.person))}
          onClick={() => many.addCertifications([notice])}
        >
          {words.toAdd.add(certification)}
        </button>
      )}
    </li>
  )
}

interface CertificationsToAddProps {
  readonly notices: readonly CertificationNotEntered[]
  /** How many are listed at most; all of them are added by "add all". */
  readonly most: number
}

/** Certifications whose parts somebody holds: on what that rests, and one click that adds one or all of them. */
export function CertificationsToAdd({ notices, most }: CertificationsToAddProps) {
  const { history } = useCalculator()
  const { language, people: words } = useMessages()
  const many = useChangeMany()
  const part = useFocusFallback<HTMLElement>('undo')
  if (notices.length === 0) return null
  return (
    <section class="notice to-add" ref={part}>
      <h3>{words.toAdd.heading}</h3>
      <ul>
        {notices.slice(0, most).map((notice) => (
          <ToAdd key={`${notice.person}/${notice.achievement}`} notice={notice} />
        ))}
        {notices.length > most && <li>{words.toAdd.more(notices.length - most)}</li>}
      </ul>
      {notices.length > 1 && !history.isReadOnly && (
        <button type="button" class="button" onClick={() => many.addCertifications(notices)}>
          {words.toAdd.addAll(notices.length)}
        </button>
      )}
      <p class="quiet">
        {words.toAdd.about}{' '}
        <a href={pageLink(language, 'how-it-decides', 'certifications')}>{words.toAdd.rule}</a>
      </p>
    </section>
  )
}
