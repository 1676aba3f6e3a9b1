import { useStore } from '@nanostores/preact'
import { useEffect, useMemo } from 'preact/hooks'
import { openForecaster } from './open-forecaster.ts'
import { createTime } from './over-time.ts'
import { useCalculator } from '../workspace/context.ts'
import { Styled } from '../kit/Styled.tsx'
import { Warning } from '../kit/glyphs.tsx'
import styles from './time.css?url&no-inline'
import { TimeContext, useTime, type TimeWords } from './context.ts'
import { Contradictions } from './Contradictions.tsx'
import { LossList } from './LossList.tsx'
import { OverTime } from './OverTime.tsx'
import { RenewalView } from './RenewalView.tsx'

function Answer() {
  const { time, words } = useTime()
  const forecast = useStore(time.$forecast)
  const phase = useStore(time.$phase)
  if (phase === 'failed')
    return (
      <div class="notice" role="alert">
        <p>
          <Warning /> {words.failed}
        </p>
        <button type="button" class="button" onClick={time.tryAgain}>
          {words.tryAgain}
        </button>
      </div>
    )
  if (!forecast) return <p class="quiet">{words.computing}</p>
  return (
    <div class="time" aria-busy={phase === 'computing'}>
      <Contradictions />
      <LossList found={forecast.losses} words={words.losses} />
      <OverTime timeline={forecast.timeline} />
      <RenewalView forecast={forecast} />
    </div>
  )
}

/** What is lost next, the levels over time with every change and its causes, and the renewal. */
export function TimeView({ words }: { words: TimeWords }) {
  const calculator = useCalculator()
  const time = useMemo(() => createTime(calculator, openForecaster), [calculator])
  useEffect(() => time.start(), [time])
  return (
    <TimeContext.Provider value={{ time, words }}>
      <Styled styles={styles}>
        <Answer />
      </Styled>
    </TimeContext.Provider>
  )
}
