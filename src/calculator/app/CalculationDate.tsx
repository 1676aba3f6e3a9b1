import { useStore } from '@nanostores/preact'
import { useMessages } from '../kit/context.ts'
import { Drop } from '../kit/Drop.tsx'
import { LazyWithMessages } from '../kit/LazyWithMessages.tsx'
import { useCalculator } from '../workspace/context.ts'

/** The calculation date; what it does and where it is changed is fetched when it is opened. */
export function CalculationDate() {
  const { day } = useCalculator()
  const { format, later, organization: words } = useMessages()
  const on = useStore(day.$day)
  return (
    <Drop
      id="calculation-date"
      label={
        <>
          <strong class="where-wide">{format.day(on)}</strong>
          <strong class="where-narrow">{format.shortDay(on)}</strong>
          <small>{words.day}</small>
        </>
      }
    >
      {() => (
        <LazyWithMessages part={() => import('./DayChoice.tsx')} words={later.bar}>
          {({ DayChoice }, words) => <DayChoice words={words} />}
        </LazyWithMessages>
      )}
    </Drop>
  )
}
