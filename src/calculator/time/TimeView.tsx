import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'
import { openForecaster } from './open-forecaster.ts'
import { createTime } from './over-time.ts'
import { useCalculator } from '../workspace/context.ts'
import { Styled } from '../kit/Styled.tsx'
import { Warning } from '../kit/glyphs.tsx'
import styles from './time.css?url&no-inline'
import { TimeContext, useTime, type TimeWords } from './context.ts'
import { Contradictions } from './Contradictions.tsx'
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
      <RenewalView forecast={forecast} />
      <OverTime timeline={forecast.timeline} />
    </div>
  )
}

/** Renewal, the levels over time, and every change with its causes. */
export function TimeView({ words }: { words: TimeWords }) {
  const calculator = useCalculator()
  const [time] = useState(() => createTime(calculator, openForecaster))
  useEffect(() => time.start(), [time])
  return (
    <TimeContext.Provider value={{ time, words }}>
      <Styled styles={styles}>
        <Answer />
      </Styled>
    </TimeContext.Provider>
  )
}
