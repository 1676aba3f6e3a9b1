/** The calculator in any browser, in English. */
import type { BrowserWindow } from './browser.ts'

export const told = '.answer-line [role=status]'

export async function openSample(window: BrowserWindow, address: string): Promise<void> {
  await window.open(`${address}/calculator/`)
  await window.click('button', /^Sample company/)
  await window.sees(told, /^Sample company opened/)
}

export const openTab = (window: BrowserWindow, tab: string): Promise<void> =>
  window.click(`[id="tab/${tab}"]`)

export async function chooseFromMenu(window: BrowserWindow, name: RegExp): Promise<void> {
  await window.click('#more')
  await window.click('[role=menuitem]', name)
}

/** Types on in the name of somebody, who is opened for it. */
export async function rename(window: BrowserWindow, name: RegExp, more: string): Promise<void> {
  await window.click('.people-rows button', name)
  await window.type('[id$="/name"]:not([id^=organization])', more)
}

export const seesPerson = (window: BrowserWindow, name: RegExp): Promise<unknown> =>
  window.sees('.people-rows button', name)
