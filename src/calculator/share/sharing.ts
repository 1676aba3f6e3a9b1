/** Links that carry a profile. Fetched when one is made or opened. */
import { isIsoDate, type IsoDate } from '../../engine/calendar/index.ts'
import { profileFromText, profileToText, withoutNames } from '../../engine/profile/link.ts'
import type { Problem, Profile } from '../../engine/profile/index.ts'
import type { EditionId } from '../workspace/workspace.ts'

export { longestLink } from '../../engine/profile/link.ts'

/** What goes into the link. */
export const sharedProfile = (profile: Profile, names: boolean): Profile =>
  names ? profile : withoutNames(profile)

/** The address of the page with the profile, the day that is judged, and the edition if it is another one, in its fragment. */
export async function linkTo(
  page: string,
  profile: Profile,
  on: IsoDate,
  edition?: EditionId,
): Promise<string> {
  const [address] = page.split('#')
  const by = edition === undefined ? '' : `&edition=${edition}`
  return `${address}#profile=${await profileToText(profile)}&day=${on}${by}`
}

export type Opened =
  | {
      readonly ok: true
      readonly profile: Profile
      readonly day: IsoDate | undefined
      readonly edition: EditionId | undefined
    }
  | { readonly ok: false; readonly code: 'damaged' | 'tooLarge' | 'newer' | 'unopenable' }

function refusalOf(problems: readonly Problem[]): 'damaged' | 'tooLarge' | 'newer' {
  const has = (...codes: readonly Problem['code'][]) => problems.some(({ code }) => codes.includes(code))
  if (has('newer-version')) return 'newer'
  return has('too-long', 'too-many') ? 'tooLarge' : 'damaged'
}

/** What is in the fragment of such a link. Never throws. */
export async function openLink(fragment: string): Promise<Opened> {
  if (!('DecompressionStream' in globalThis)) return { ok: false, code: 'unopenable' }
  const fields = new URLSearchParams(fragment)
  // What programs take for the link may end with the sentence's full stop or bracket.
  const [text = ''] = /^[\w-]*/.exec(fields.get('profile') ?? '') ?? []
  const read = await profileFromText(text)
  if (!read.ok) return { ok: false, code: refusalOf(read.problems) }
  const day = fields.get('day')?.slice(0, 10) ?? ''
  const [edition] = /^[\w-]+/.exec(fields.get('edition') ?? '') ?? []
  return { ok: true, profile: read.profile, day: isIsoDate(day) ? day : undefined, edition }
}
