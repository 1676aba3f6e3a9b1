import type { Profile } from '../../engine/profile/index.ts'

/** Returns the text of a file that this page, and its later releases, can open. */
export const profileFile = (profile: Profile): string => `${JSON.stringify(profile, null, 2)}\n`
