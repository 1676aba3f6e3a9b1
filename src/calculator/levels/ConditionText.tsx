import type { Expression as Condition } from '../../engine/program/index.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'

/** What one person must hold: codes in a sentence, longer titles and nested conditions as a list. */
export function ConditionText({ condition }: { condition: Condition }) {
  const { details, format, language } = useMessages()
  const { program } = useCalculator()
  const names = useNames()
  const isShort = (id: string) => program.achievements[id]?.kind !== 'assessment'
  if (typeof condition === 'string') return <>{names.achievement(condition)}</>
  const parts = 'allOf' in condition ? condition.allOf : condition.anyOf
  const label = condition.label && <span class="focus-area">{condition.label[language]}: </span>
  const codes = parts.filter((part) => typeof part === 'string')
  if (codes.length === parts.length && codes.every(isShort)) {
    const join = 'allOf' in condition ? format.all : format.any
    return (
      <>
        {label}
        {join(codes.map(names.achievement))}
      </>
    )
  }
  return (
    <>
      {label}
      {'allOf' in condition ? details.allOf : details.anyOf}
      <ul class="conditions">
        {parts.map((part, index) => (
          <li key={index}>
            <ConditionText condition={part} />
          </li>
        ))}
      </ul>
    </>
  )
}
