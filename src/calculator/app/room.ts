/** The width from which the data stand beside the levels; the sheets of the page name it as well. */
import type { ViewStore } from '../workspace/view.ts'

const room = '(width >= 56rem)'

/** Tells the view whether there is room for two columns, now and whenever that changes. */
export function watchRoom({ $hasRoomBeside }: ViewStore, page: Pick<Window, 'matchMedia'>): () => void {
  const query = page.matchMedia(room)
  const follow = () => $hasRoomBeside.set(query.matches)
  follow()
  query.addEventListener('change', follow)
  return () => query.removeEventListener('change', follow)
}
