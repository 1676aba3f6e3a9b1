/** Undoing and doing again lead to what came back: its view, its tab, its row. The focus stays where it is. */
import { bringIntoView } from '../kit/bring-into-view.ts'
import { createPeopleList } from '../people/index.ts'
import type { Calculator } from '../workspace/calculator.ts'
import type { Touched } from '../workspace/touched.ts'

/** Opens where the thing stands; gives the id of its element. */
function openAt(touched: Touched, { history, of, view }: Calculator): string | null {
  switch (touched.code) {
    case 'person': {
      const at = history.$profile.get().people?.findIndex(({ id }) => id === touched.person) ?? -1
      view.showTab('people')
      if (at < 0) return null
      of(createPeopleList).reveal(at)
      if (touched.achievement !== undefined) view.openPerson(touched.person)
      return `person/${touched.person}`
    }
    case 'metric':
      view.showTab('figures')
      return `figure/${touched.metric}`
    case 'override':
    case 'membership':
      view.showTab('membership')
      return 'panel/membership'
    case 'day':
      return 'calculation-date'
  }
}

/** Leads to what came back, once it has been judged. */
export function leadBack(touched: Touched, calculator: Calculator, page: Document): void {
  const id = openAt(touched, calculator)
  const show = () => {
    const part = id === null ? null : page.getElementById(id)
    if (part) bringIntoView(part.closest('.row') ?? part, 'nearest')
  }
  // What has been judged is drawn before the next task.
  calculator.deferred.whenJudged(() => setTimeout(show))
}
