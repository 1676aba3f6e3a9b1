/** A large company: what is saved is read, changed and undone as that of a small one. */
import type { Page } from '@playwright/test'
import { chooseMarket, openSample, undo } from '../support/calculator.ts'
import { expect, test } from '../support/page.ts'
import { savedText as saved } from '../support/saved.ts'

const people = 10_000
const scenarios = 10

/** Puts so many people and scenarios into the database, as the calculator saves them. */
const fill = (page: Page) =>
  page.evaluate(
    ([people, scenarios]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('partner-competency-guide')
        opening.onsuccess = () => {
          const db = opening.result
          const transaction = db.transaction(['records', 'writings'], 'readwrite')
          const records = transaction.objectStore('records')
          const put = (key: string[], value: unknown) => records.put({ key, value })
          const owners = ['', ...Array.from({ length: scenarios }, (_, at) => `s${at}`)]
          records.clear()
          for (const owner of owners) {
            const ids = Array.from({ length: people }, (_, at) => `p${at}`)
            put([owner, 'profile', ''], {
              format: 'competency-profile',
              version: 1,
              organization: { market: 'developed' },
            })
            put([owner, 'order', ''], ids)
            if (owner) put([owner, 'scenario', ''], { name: `Scenario ${owner}` })
            for (const id of ids)
              put([owner, 'person', id], {
                id,
                name: `Person ${id}`,
                associatedSince: '2015-01-01',
                achievements: ['70-346', '70-347', '70-345', '70-339'].map((id) => ({
                  id,
                  earned: '2017-01-01',
                })),
              })
          }
          put(['', 'scenarios', ''], owners.slice(1))
          transaction.objectStore('writings').add(null)
          transaction.oncomplete = () => {
            db.close()
            resolve()
          }
          transaction.onerror = () => reject(transaction.error)
        }
      }),
    [people, scenarios] as const,
  )

/** What is saved of the organization, and how many records there are. */
const look = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ market: string; records: number }>((resolve) => {
        const opening = indexedDB.open('partner-competency-guide')
        opening.onsuccess = () => {
          const records = opening.result.transaction('records').objectStore('records')
          const profile = records.get(['', 'profile', ''])
          const count = records.count()
          count.onsuccess = () => {
            opening.result.close()
            const { value } = profile.result as { value: { organization: { market: string } } }
            resolve({ market: value.organization.market, records: count.result })
          }
        }
      }),
  )

test('ten thousand people with ten scenarios are there after a reload, with the steps, and an edit writes little', async ({
  page,
}) => {
  test.slow()
  await openSample(page)
  await expect.poll(() => saved(page)).not.toBeNull()
  await page.goto('/')
  await fill(page)
  await page.goto('/calculator/')
  const count = page.getByRole('tab', { name: /^People/ })
  await expect(count).toHaveText(/^People\s10,000$/)
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    let puts = 0
    IDBObjectStore.prototype.put = function (...given) {
      document.documentElement.dataset['puts'] = String((puts += 1))
      return put.apply(this, given)
    }
  })
  await chooseMarket(page, 'Developing market')
  const records = (people + 2) * (scenarios + 1) + scenarios + 1
  await expect.poll(() => look(page)).toEqual({ market: 'developing', records })
  // The record, the step and the list of steps.
  expect(await page.locator('html').getAttribute('data-puts')).toBe('3')
  await page.reload()
  await expect(count).toHaveText(/^People\s10,000$/)
  await undo(page).click()
  await expect(page.locator('#about')).toContainText('Developed market')
  await expect.poll(() => look(page)).toEqual({ market: 'developed', records })
})
