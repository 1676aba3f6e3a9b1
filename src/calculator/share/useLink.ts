import { useStore } from '@nanostores/preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { linkTo, longestLink, sharedProfile } from './sharing.ts'
import { onlyWhatCounts } from './what-counts.ts'
import { useCalculator } from '../workspace/context.ts'

/** Everything with names or without, or only what counts. */
export type LinkContent = 'names' | 'nameless' | 'counting'

/** The link with what is on the page, or its length where that is too much for one; `null` while it is made, or where this browser can't. */
export function useLink(content: LinkContent) {
  const { day, history, program } = useCalculator()
  const on = useStore(day.$day)
  const whole = useStore(history.$profile)
  const { edition } = useStore(history.$workspace)
  const shared = useMemo(() => {
    const profile =
      content === 'counting' ? onlyWhatCounts(program, whole, on) : sharedProfile(whole, content === 'names')
    return { profile, on, edition }
  }, [content, edition, on, program, whole])
  const [made, setMade] = useState<{ readonly of: typeof shared; readonly link: string } | null>(null)
  const [isImpossible, setImpossible] = useState(false)
  useEffect(() => {
    let isMeant = true
    linkTo(window.location.href, shared.profile, shared.on, shared.edition).then(
      (link) => isMeant && setMade({ of: shared, link }),
      () => setImpossible(true),
    )
    return () => {
      isMeant = false
    }
  }, [shared])
  // A link with names must not stand there once they have been taken out, not even until the next is made.
  const link = made?.of === shared ? made.link : null
  const isTooLong = link !== null && link.length > longestLink
  return { profile: shared.profile, link, isImpossible, isTooLong, longest: longestLink }
}
