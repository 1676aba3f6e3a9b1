/** Links that carry a profile. Fetched when one is made or opened. */
import { isIsoDate, type IsoDate } from '../../engine/calendar/index.ts'
import { profileFromText, profileToText, withoutNames } from '../../engine/profile/link.ts'
import type { Profile } from '../../engine/profile/index.ts'

export { longestLink } from '../../engine/profile/link.ts'

/** What goes into the link. */
export const sharedProfile = (profile: Profile, names: boolean): Profile =>
  names ? profile : withoutNames(profile)

/** The address of the page with the profile, and the day that is judged, in its fragment. */
export async function linkTo(page: string, profile: Profile, on: IsoDate): Promise<string> {
  const [address] = page.split('#')
  return `${address}#profile=${await profileToText(profile)}&day=${on}`
}

export type Opened =
  | { readonly ok: true; readonly profile: Profile; readonly day: IsoDate | undefined }
  | { readonly ok: false; readonly code: 'damaged' | 'newer' }

/** What is in the fragment of such a link. Never throws. */
export async function openLink(fragment: string): Promise<Opened> {
  const fields = new URLSearchParams(fragment)
  // What programs take for the link may end with the sentence's full stop or bracket.
  const [text = ''] = /^[\w-]*/.exec(fields.get('profile') ?? '') ?? []
  const read = await profileFromText(text)
  if (!read.ok) {
    const isNewer = read.problems.some(({ code }) => code === 'newer-version')
    return { ok: false, code: isNewer ? 'newer' : 'damaged' }
  }
  const day = fields.get('day')?.slice(0, 10) ?? ''
  return { ok: true, profile: read.profile, day: isIsoDate(day) ? day : undefined }
}
