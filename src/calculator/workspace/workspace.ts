/** What a visitor works on: the own data, and named copies of them with something changed. */
import type { IsoDate } from '../../engine/calendar/index.ts'
import type { PlanSettings, Profile, Scenario } from '../../engine/profile/index.ts'
import type { Program } from '../../engine/program/index.ts'

export type ScenarioId = Scenario['id']
export type EditionId = Program['edition']

export interface Workspace {
  /** The visitor's own data: how it is today. */
  readonly mine: Profile
  readonly scenarios: readonly Scenario[]
  /** The scenario that is being edited; `null` for the own data. */
  readonly open: ScenarioId | null
  /** The calculation date, once the visitor has chosen one. It is saved with another edition only. */
  readonly day?: IsoDate | undefined
  /** By whose rules everything is judged, where that is not the page's own edition. */
  readonly edition?: EditionId | undefined
  /** What plans are asked for, once anything of it was chosen. Choosing is no step: it changes no data. */
  readonly plan?: PlanSettings | undefined
}

export const emptyProfile: Profile = {
  format: 'competency-profile',
  version: 1,
  organization: { market: 'developed' },
}
export const emptyWorkspace: Workspace = { mine: emptyProfile, scenarios: [], open: null }

/** The scenario that is open, if one is. */
export const openScenario = ({ scenarios, open }: Workspace): Scenario | undefined =>
  scenarios.find(({ id }) => id === open)

/** The profile that is being edited. */
export const openProfile = (workspace: Workspace): Profile =>
  openScenario(workspace)?.profile ?? workspace.mine

/** A copy in which one scenario is edited. */
export const editScenario = (
  workspace: Workspace,
  id: ScenarioId,
  parts: Partial<Omit<Scenario, 'id'>>,
): Workspace => ({
  ...workspace,
  scenarios: workspace.scenarios.map((one) => (one.id === id ? { ...one, ...parts } : one)),
})

/** A copy with another profile in the open one's place. */
export const withOpenProfile = (workspace: Workspace, profile: Profile): Workspace =>
  workspace.open === null
    ? { ...workspace, mine: profile }
    : editScenario(workspace, workspace.open, { profile })

/** The name, or the name with the first number that makes it another than those taken. */
export function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name
  const stem = name.replace(/ \d{1,2}$/, '')
  const numbered = (number: number): string => {
    const next = `${stem} ${number}`
    return taken.includes(next) ? numbered(number + 1) : next
  }
  return numbered(2)
}

/** Returns whether two workspaces say the same of all that is kept: edits share what they leave alone. */
export const isSameKept = (one: Workspace, other: Workspace): boolean =>
  one.mine === other.mine &&
  one.scenarios === other.scenarios &&
  one.edition === other.edition &&
  one.plan === other.plan &&
  (one.edition === undefined || one.day === other.day)
