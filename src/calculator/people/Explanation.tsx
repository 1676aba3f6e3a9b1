import { useStore } from '@nanostores/preact'
import styles from './table.css?url&no-inline'
import type { peopleTable } from './messages/table.en.ts'
import { say } from '../../language/reasons.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { pageLink } from '../../language/links.ts'
import type { WhyNotProps } from './WhyNotCounting.tsx'
import { rulePlaces } from './rule-places.ts'
import { Styled } from '../kit/Styled.tsx'

/** Since or until when it does not count, what would make it count, and the rule. */
export function Explanation({ person, held, words }: WhyNotProps & { words: typeof peopleTable }) {
  const { program, result } = useCalculator()
  const { language } = useMessages()
  const names = useNames()
  const reason = useStore(result.$counting).whyNot(person, held)
  if (!reason) return null
  const replacedBy =
    reason.code === 'no-longer-accepted' ? program.achievements[held.id]?.replacedBy : undefined
  const [page, anchor] = rulePlaces[reason.code]
  return (
    <Styled styles={styles}>
      <div class="explanation">
        <p>
          {say(words.why, reason, names)} {replacedBy && words.replacedBy(names.achievement(replacedBy))}
        </p>
        <a href={pageLink(language, page, anchor)}>{words.rule}</a>
      </div>
    </Styled>
  )
}
