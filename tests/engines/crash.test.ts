/** What was entered outlives a crash in Firefox. WebKit's driver gives up with its page, and keeps nothing over its end. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openSample, rename, seesPerson } from './calculator.ts'
import { firefox } from './firefox.ts'
import { openHost, type Host } from './host.ts'
import { inEngine } from './installed.ts'

let host: Host
beforeEach(async () => {
  host = await openHost()
})
afterEach(() => host.close())

/** Runs in the page: all that is saved. */
const savedText = () =>
  new Promise<string>((resolve, reject) => {
    const opening = indexedDB.open('partner-competency-guide')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const reading = opening.result.transaction('records').objectStore('records').getAll()
      reading.onsuccess = () => {
        opening.result.close()
        resolve(JSON.stringify(reading.result))
      }
    }
  })

/** Runs in the page: whether anything is saved. */
const mark = () => localStorage.getItem('partner-competency-guide:saved')

inEngine(firefox, (running) => {
  /** Makes an edit, and waits until the browser has it. */
  async function edit(): Promise<void> {
    const window = running.browser.windows.first
    await openSample(window, host.address)
    // Who asks for the database before it is there makes another one.
    const isMarked = async () => expect(await window.run(mark)).toBe('1')
    await vi.waitFor(isMarked, { timeout: 20_000 })
    await rename(window, /^Ada Lindqvist$/, ' Byron')
    const isSaved = async () => expect(await window.run(savedText)).toContain('Byron')
    await vi.waitFor(isSaved, { timeout: 20_000 })
  }

  test('of the page', async () => {
    await edit()
    const next = await running.browser.crashPages()
    await next.open(`${host.address}/calculator/`)
    await seesPerson(next, /^Ada Lindqvist Byron$/)
  })

  test('of the browser', async () => {
    await edit()
    running.browser = await running.browser.crash(host.address, 'Byron')
    const next = running.browser.windows.first
    await next.open(`${host.address}/calculator/`)
    await seesPerson(next, /^Ada Lindqvist Byron$/)
  })
})
