import { useEffect, useState } from 'preact/hooks'

/** After how many seconds it is said again: seldom enough for who hears it read out. */
const toldAfter = [10, 30, 60, 120, 180, 240, 300, 600, 900, 1800, 3600]

/** For how many seconds it has been running, when that was last to be told. */
export function useLasting(isRunning: boolean): number {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    setSeconds(0)
    if (!isRunning) return undefined
    const timers = toldAfter.map((after) => setTimeout(() => setSeconds(after), after * 1000))
    return () => timers.forEach((timer) => clearTimeout(timer))
  }, [isRunning])
  return seconds
}
