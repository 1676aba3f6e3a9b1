/** Tells a visitor of the 404 page that the address names a link by a number which isn't known. */
import { visitorLanguage } from './visitor-language.ts'

const number = /\/fwlink\/([\w.-]+)/.exec(location.pathname)?.[1]
const text = document.querySelector<HTMLElement>(`[data-unknown-link][lang="${visitorLanguage()}"]`)
const place = text?.querySelector('bdi')
if (number !== undefined && text && place) {
  place.textContent = number
  text.hidden = false
}

export {}
