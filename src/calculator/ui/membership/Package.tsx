import { useStore } from '@nanostores/preact'
import { packageFields } from '../../stores/organization.ts'
import { useCalculator, useMessages } from '../context.ts'
import { DayField } from '../fields/DayField.tsx'

/** The package in force: it counts once level and day are both there. */
export function Package() {
  const { history, organization, program } = useCalculator()
  const { membership: words, reasons } = useMessages()
  const subscription = useStore(organization.$subscription)
  const draft = useStore(history.$drafts, { keys: [packageFields.level] })[packageFields.level]
  const chosen = subscription?.level ?? draft
  return (
    <>
      <fieldset class="field choice">
        <legend>{words.package}</legend>
        <span class="segments">
          {[undefined, ...program.levels].map((level) => (
            <label key={level ?? 'none'}>
              <input
                type="radio"
                name="package"
                checked={chosen === level}
                onChange={() => organization.choosePackage(level)}
              />
              <span>{level ? reasons.levels[level] : words.noPackage}</span>
            </label>
          ))}
        </span>
      </fieldset>
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
