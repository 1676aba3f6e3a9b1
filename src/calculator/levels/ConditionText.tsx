import type { Expression as Condition, Program, Text } from '../../engine/program/index.ts'
import { Codes } from '../kit/Codes.tsx'
import { useMessages } from '../kit/context.ts'
import { useDetailWords } from './words.ts'
import { useCalculator, useNames } from '../workspace/context.ts'

/** The members of a choice; one that names exams and certifications under one label is told as two. */
function partsOf(condition: Exclude<Condition, string>, { achievements }: Program, certification: Text) {
  if ('allOf' in condition) return condition.allOf
  return condition.anyOf.flatMap((part): Condition[] => {
    if (typeof part === 'string' || 'allOf' in part || !part.label) return [part]
    const isCertification = (one: Condition) =>
      typeof one === 'string' && achievements[one]?.kind === 'certification'
    const [some, others] = [
      part.anyOf.filter(isCertification),
      part.anyOf.filter((one) => !isCertification(one)),
    ]
    return some.length === 0 || others.length === 0
      ? [part]
      : [
          { anyOf: others, label: part.label },
          { anyOf: some, label: certification },
        ]
  })
}

/** What one person must hold: codes in a sentence, longer titles and nested conditions as a list. */
export function ConditionText({ condition }: { condition: Condition }) {
  const { format, language, people } = useMessages()
  const details = useDetailWords()
  const { program } = useCalculator()
  const names = useNames()
  const isShort = (id: string) => program.achievements[id]?.kind !== 'assessment'
  if (typeof condition === 'string') return <Codes>{names.achievement(condition)}</Codes>
  const { certification } = people.kinds
  const parts = partsOf(condition, program, { en: certification, ru: certification })
  const label = condition.label && <span class="focus-area">{condition.label[language]}: </span>
  const codes = parts.filter((part) => typeof part === 'string')
  if (codes.length === parts.length && codes.every(isShort)) {
    const join = 'allOf' in condition ? format.all : format.any
    return (
      <>
        {label}
        <Codes>{join(codes.map(names.achievement))}</Codes>
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
