/** What the calculator has saved in a browser's database. */
import type { Page } from '@playwright/test'

export interface SavedRecord {
  readonly key: readonly [owner: string, part: string, id: string]
  readonly value: unknown
}

/** Returns all that is saved, in the order of its keys; nothing where there is no database. */
export const savedRecords = (page: Page): Promise<readonly SavedRecord[]> =>
  page.evaluate(async () => {
    const name = 'partner-competency-guide'
    // Opening it would make it.
    const all = await indexedDB.databases()
    if (!all.some((one) => one.name === name)) return []
    const { promise, resolve, reject } = Promise.withResolvers<SavedRecord[]>()
    const opening = indexedDB.open(name)
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const db = opening.result
      const done = (records: SavedRecord[]) => {
        db.close()
        resolve(records)
      }
      if (!db.objectStoreNames.contains('records')) return done([])
      const reading = db.transaction('records').objectStore('records').getAll()
      reading.onsuccess = () => done(reading.result as SavedRecord[])
      reading.onerror = () => reject(reading.error)
    }
    return promise
  })

/** Returns what is saved as a text to look into; `null` where nothing is. */
export async function savedText(page: Page): Promise<string | null> {
  const records = await savedRecords(page)
  return records.length > 0 ? JSON.stringify(records) : null
}
