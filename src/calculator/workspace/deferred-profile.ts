/**
 * What the answer and the lists are about: the profile and the day as they stood a moment ago. Typing comes first; what
 * follows from it is put off until the page has been drawn, and says so meanwhile.
 */
import { atom, type ReadableAtom } from 'nanostores'
import type { IsoDate } from '../../engine/calendar/index.ts'
import type { Profile } from '../../engine/profile/index.ts'

export interface Judged {
  readonly profile: Profile
  readonly day: IsoDate
}
/** Does the work some time soon; work put off before and not begun yet is forgotten. */
export type PutOff = (work: () => void) => void

export function createDeferredProfile(
  $profile: ReadableAtom<Profile>,
  $day: ReadableAtom<IsoDate>,
  putOff: PutOff,
) {
  const now = (): Judged => ({ profile: $profile.get(), day: $day.get() })
  const $judged = atom(now())
  const $isBehind = atom(false)
  /** Judges what stands now at once, where that was put off. */
  function follow() {
    if (!$isBehind.get()) return
    $judged.set(now())
    $isBehind.set(false)
  }
  function followSoon() {
    $isBehind.set(true)
    putOff(follow)
  }
  $profile.listen(followSoon)
  $day.listen(followSoon)
  /** Acts once what stands now has been judged: at once, where it has. */
  function whenJudged(act: () => void) {
    if (!$isBehind.get()) return act()
    const stop = $isBehind.listen(() => {
      stop()
      act()
    })
  }
  return { $judged, $isBehind, whenJudged, judgeNow: follow }
}
export type DeferredProfile = ReturnType<typeof createDeferredProfile>
