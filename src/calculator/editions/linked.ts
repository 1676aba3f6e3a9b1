/** The address that leads to this view and names an edition, as in `#editions/2017-09`. */
import type { EditionId } from '../workspace/workspace.ts'

const place = /^#editions\/([\w-]+)$/

/** Returns the edition that the address names, and takes it out: what is chosen later is not undone by a reload. */
export function editionInAddress({
  location,
  history,
}: Pick<Window, 'location' | 'history'>): EditionId | null {
  const [, edition] = place.exec(location.hash) ?? []
  if (edition === undefined) return null
  history.replaceState(history.state, '', '#editions')
  return edition
}
