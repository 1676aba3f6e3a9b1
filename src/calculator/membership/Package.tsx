import { useStore } from '@nanostores/preact'
import { packageFields } from '../workspace/organization.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator } from '../workspace/context.ts'
import { DayField } from '../kit/fields/DayField.tsx'
import { Segments } from '../kit/fields/Segments.tsx'
import type { MembershipWords } from './messages/en.ts'

/** The package in force: it counts once level and day are both there. */
export function Package({ words }: { words: MembershipWords }) {
  const { history, organization, program } = useCalculator()
  const { reasons } = useMessages()
  const subscription = useStore(organization.$subscription)
  const draft = useStore(history.$drafts, { keys: [packageFields.level] })[packageFields.level]
  const chosen = subscription?.level ?? draft
  return (
    <>
      <Segments
        name="package"
        legend={words.package}
        options={[
          [undefined, words.noPackage],
          ...program.levels.map((level) => [level, reasons.levels[level]] as const),
        ]}
        chosen={chosen}
        choose={organization.choosePackage}
      />
      {chosen && (
        <DayField
          id={packageFields.purchased}
          label={words.purchased}
          hint={words.packageHint}
          needed
          value={subscription?.purchased}
          commit={(day) => day && organization.setPurchased(day)}
        />
      )}
    </>
  )
}
