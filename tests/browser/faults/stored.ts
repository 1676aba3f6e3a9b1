/** Returns all that lies in the browser's local storage and in the calculator's database. */
import type { Page } from '@playwright/test'

export const storedIn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const name = 'partner-competency-guide'
    const all: string[] = Object.values(localStorage)
    // Opening it would make it.
    if (!(await indexedDB.databases()).some((one) => one.name === name)) return all.join('\n')
    const db = await done(indexedDB.open(name))
    const stores = [...db.objectStoreNames]
    for (const store of stores)
      for (const value of await done(db.transaction(store).objectStore(store).getAll()))
        all.push(typeof value === 'string' ? value : JSON.stringify(value))
    db.close()
    return all.join('\n')
  })
