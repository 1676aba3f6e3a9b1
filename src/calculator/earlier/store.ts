/** Keeps what was replaced in the browser's database. */
import { parsePlanSettings, parseProfile, parseScenarios, scenariosFile } from '../../engine/profile/index.ts'
import { inTransaction, withDatabase, type WholeTransaction } from '../workspace/records/database.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** By what a workspace was replaced, or changed at one stroke. */
export type Replaced =
  'start-over' | 'load-sample' | 'open-file' | 'take-shared' | 'import-people' | 'bring-back'

/** An earlier state, without what is in it. */
export interface EarlierState {
  readonly id: number
  /** When it was replaced, in milliseconds since 1970. */
  readonly at: number
  readonly by: Replaced
  readonly organization: string | undefined
  readonly people: number
  readonly figures: number
  readonly scenarios: number
}

/** The visitor's own data with their scenarios and what plans are asked for. */
type Content = Pick<Workspace, 'mine' | 'scenarios' | 'plan'>

const daysKept = 30
const mostKept = 50

const both = ['states', 'contents'] as const

const inBoth = <Result>(
  act: (transaction: WholeTransaction<typeof both>) => Promise<Result>,
): Promise<Result> => withDatabase((db) => inTransaction(db, both, act))

/**
 * Lists the earlier states of the last thirty days, the latest first, and forgets the others.
 * @throws where the browser keeps nothing
 */
export const listEarlier = (now: number): Promise<readonly EarlierState[]> =>
  inBoth(async (transaction) => {
    const [states, contents] = [transaction.objectStore('states'), transaction.objectStore('contents')]
    const all = ((await states.getAll()) as EarlierState[]).reverse()
    const kept = all.filter(({ at }, place) => at > now - daysKept * 86_400_000 && place < mostKept)
    const gone = all.filter((state) => !kept.includes(state))
    await Promise.all(gone.flatMap(({ id }) => [states.delete(id), contents.delete(id)]))
    return kept
  })

/**
 * Keeps the visitor's own data and scenarios as they are before they are replaced.
 * @returns whether they are kept; a browser may refuse for want of room, or keep nothing in a private window
 */
export async function keepState({ mine, scenarios, plan }: Content, by: Replaced): Promise<boolean> {
  const now = Date.now()
  const { organization, people = [], metrics = {} } = mine
  try {
    await inBoth(async (transaction) => {
      const id = await transaction.objectStore('states').add({
        at: now,
        by,
        organization: organization.name,
        people: people.length,
        figures: Object.keys(metrics).length,
        scenarios: scenarios.length,
      })
      await transaction
        .objectStore('contents')
        .put({ profile: mine, scenarios: scenariosFile(scenarios), plan }, id)
    })
    await listEarlier(now)
    return true
  } catch {
    return false
  }
}

/** Reads what is in an earlier state; `null` where it is gone, or this release can't read it. */
export const readEarlier = (id: number): Promise<Content | null> =>
  withDatabase(async (db) => {
    const content = await db.get('contents', id)
    if (!content) return null
    const [mine, scenarios] = [parseProfile(content.profile), parseScenarios(content.scenarios)]
    if (!mine.ok || !scenarios.ok) return null
    const plan = parsePlanSettings(content.plan) ?? undefined
    return { mine: mine.profile, scenarios: scenarios.scenarios, plan }
  })

/** Forgets an earlier state. */
export const removeEarlier = (id: number): Promise<void> =>
  inBoth(async (transaction) => {
    await Promise.all([
      transaction.objectStore('states').delete(id),
      transaction.objectStore('contents').delete(id),
    ])
  })
