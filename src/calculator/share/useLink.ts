import { useStore } from '@nanostores/preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { linkTo, longestLink, sharedProfile } from './sharing.ts'
import { useCalculator } from '../workspace/context.ts'

/** The link with what is on the page, or its length where that is too much for one; `null` while it is made. */
export function useLink(names: boolean) {
  const { day, history } = useCalculator()
  const on = useStore(day.$day)
  const whole = useStore(history.$profile)
  const profile = useMemo(() => sharedProfile(whole, names), [whole, names])
  const [link, setLink] = useState<string | null>(null)
  useEffect(() => {
    let isMeant = true
    setLink(null)
    void linkTo(window.location.href, profile, on).then((made) => isMeant && setLink(made))
    return () => {
      isMeant = false
    }
  }, [profile, on])
  return { profile, link, isTooLong: link !== null && link.length > longestLink, longest: longestLink }
}
