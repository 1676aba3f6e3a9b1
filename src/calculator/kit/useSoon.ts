import { useEffect, useState } from 'preact/hooks'

/** Gives true a task after the first drawing: what takes long for thousands of people keeps nothing else from being seen. */
export function useSoon(): boolean {
  const [isTime, setTime] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setTime(true))
    return () => clearTimeout(timer)
  }, [])
  return isTime
}
