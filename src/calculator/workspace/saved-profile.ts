/** The places in the browser that hold what is saved or say so, and where older releases saved it. */

/** The database; "Delete everything" deletes it by this name. */
export const databaseName = 'partner-competency-guide'

/** Says that a workspace is saved in the database, and nothing of it. */
export const savedMark = 'partner-competency-guide:saved'
/** Older releases keep the profile, the scenarios and the chosen rules themselves in the local storage. */
export const profileKey = 'partner-competency-guide:profile:1'
export const scenariosKey = 'partner-competency-guide:scenarios:1'
export const rulesKey = 'partner-competency-guide:rules:1'

/** What the calculator needs of `localStorage`; every call may throw. */
export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** A saved text that this release could not read, or that a newer one wrote. */
export interface Aside {
  readonly key: string
  readonly text: string
}
