/** What was entered is there again, in other engines than that of the browser tests. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { chooseFromMenu, openSample, openTab, rename, seesPerson, told } from './calculator.ts'
import { openHost, type Host } from './host.ts'
import { inEachEngine } from './installed.ts'

let host: Host
beforeEach(async () => {
  host = await openHost()
})
afterEach(() => host.close())

/** Runs in the page: the marks of what the service worker has kept whole. */
async function keptMarks(): Promise<number> {
  const names = await caches.keys()
  const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
  return all.flat().filter(({ url }) => url.includes('/kept/')).length
}

inEachEngine((running) => {
  const window = () => running.browser.windows.first

  test('an edit after a reload', async () => {
    await openSample(window(), host.address)
    await rename(window(), /^Ada Lindqvist$/, ' Byron')
    await window().reload()
    await seesPerson(window(), /^Ada Lindqvist Byron$/)
  })

  test('edits of two windows', async () => {
    const one = window()
    await openSample(one, host.address)
    const other = await running.browser.windows.open()
    await other.open(`${host.address}/calculator/`)
    await rename(one, /^Ada Lindqvist$/, ' A')
    await rename(other, /^Boris Novak$/, ' B')
    for (const each of [one, other]) {
      await seesPerson(each, /^Ada Lindqvist A$/)
      await seesPerson(each, /^Boris Novak B$/)
      await each.seesNo('[role=alert]')
    }
  })

  test('what was replaced is brought back after a reload', async () => {
    await openSample(window(), host.address)
    await window().click('.people-rows button', /^Ada Lindqvist$/)
    await window().click('button', /^Remove this person$/)
    await chooseFromMenu(window(), /^Start over$/)
    await window().click('dialog button', /^Start over$/)
    await window().seesNo('.people-rows button')
    await window().reload()
    await chooseFromMenu(window(), /^Earlier states$/)
    await window().click('dialog button', /^Bring back Contoso/)
    await window().sees(told, /^Earlier state brought back/)
    await seesPerson(window(), /^Boris Novak$/)
    await window().seesNo('.people-rows button', /^Ada Lindqvist$/)
  })

  test('a part that failed comes when its files can be had', async () => {
    const allow = host.refuse(/KeyPeopleView/)
    await openSample(window(), host.address)
    await openTab(window(), 'key-people')
    await window().sees('[role=alert]', /This part could not be loaded/)
    expect(allow()).not.toEqual([])
    await window().click('[role=alert] button', /^Try again$/)
    await window().sees('[id="panel/key-people"]', /people/)
    await window().seesNo('[role=alert]')
  })

  test('pages, search and the calculator without a network', async () => {
    await window().open(`${host.address}/requirements/`)
    await vi.waitFor(async () => expect(await window().run(keptMarks)).toBeGreaterThan(0), {
      timeout: 40_000,
    })
    host.close()
    await window().open(`${host.address}/guides/renew/`)
    await window().sees('h1', /[Rr]enew/)
    await window().click('.search-opener')
    await window().type('#search [role=combobox]', 'renewal window')
    await window().sees('#search a[href*="renew"]')
    await openSample(window(), host.address)
    for (const tab of ['time', 'key-people', 'scenarios', 'plan']) {
      await openTab(window(), tab)
      await window().seesNo('.loading')
      await window().seesNo('[role=alert]')
    }
    await window().sees('button', /^Find the plan/)
    await window().sees(told)
  })
})
