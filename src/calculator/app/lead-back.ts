/** Undoing and doing again lead to what came back: its view, its tab, its row. The focus stays where it is. */
import { bringIntoView } from '../kit/bring-into-view.ts'
import type { Calculator } from '../workspace/calculator.ts'
import type { Touched } from '../workspace/touched.ts'

/** Opens where the thing stands; gives the id of its element. */
function openAt(touched: Touched, { history, view }: Calculator): string | null {
  switch (touched.code) {
    case 'person': {
      view.showTab('people')
      if (!history.$profile.get().people?.some(({ id }) => id === touched.person)) return null
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
