import { workspaceFile, type Profile } from '../../engine/profile/index.ts'
import type { Workspace } from './workspace.ts'

const textOf = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`

/** Returns the text of a file that this page, and its later releases, can open. */
export const profileFile = (profile: Profile): string => textOf(profile)

/** Returns whether there is more than one profile judged by the page's own rules, with no plan asked for. */
export const isMoreThanProfile = ({ scenarios, edition, plan }: Workspace): boolean =>
  scenarios.length > 0 || edition !== undefined || plan !== undefined

/** Returns the same for all that the visitor works on; with another edition goes the day. */
export const workspaceText = ({ mine: profile, scenarios, edition, day, plan }: Workspace): string =>
  textOf(
    workspaceFile({
      profile,
      scenarios,
      ...(edition !== undefined && { edition, ...(day !== undefined && { day }) }),
      ...(plan && { plan }),
    }),
  )
