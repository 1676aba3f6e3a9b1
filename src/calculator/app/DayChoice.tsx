import { useStore } from '@nanostores/preact'
import { addYears, type IsoDate } from '../../engine/calendar/index.ts'
import { useMessages } from '../kit/context.ts'
import { DayField } from '../kit/fields/DayField.tsx'
import { useCalculator } from '../workspace/context.ts'
import { useSurroundings } from './context.ts'
import { Editions } from './Editions.tsx'
import { Styled } from '../kit/Styled.tsx'
import styles from './dropped.css?url&no-inline'
import type { BarWords } from './messages/bar.en.ts'

/** The calculation date: what it does, the days that are mostly wanted, and any other. */
export function DayChoice({ words }: { words: BarWords }) {
  const { today } = useSurroundings()
  const { day, organization, program } = useCalculator()
  const { format, organization: named } = useMessages()
  const on = useStore(day.$day)
  const subscription = useStore(organization.$subscription)
  const renewal = subscription && addYears(subscription.purchased, program.rules.subscriptionYears.value)
  const choices: readonly (readonly [name: string, day: IsoDate | undefined])[] = [
    [words.edition, program.published],
    [words.renewal, renewal],
    [words.today, today()],
  ]
  return (
    <Styled styles={styles}>
      <div class="bar-fields">
        <p>{words.dayDoes}</p>
        <ul class="day-choices">
          {choices.map(
            ([name, choice]) =>
              choice && (
                <li key={name}>
                  <button
                    type="button"
                    class="button"
                    aria-pressed={choice === on}
                    onClick={() => day.setDay(choice)}
                  >
                    {name} <small>{format.day(choice)}</small>
                  </button>
                </li>
              ),
          )}
        </ul>
        <DayField id="day" label={named.day} needed value={on} commit={(to) => to && day.setDay(to)} />
        <Editions>{({ EditionChoice }, words) => <EditionChoice words={words} />}</Editions>
      </div>
    </Styled>
  )
}
