/** Undo and redo by the keyboard, except where the browser undoes typing itself; and what is printed is the report. */
import { useEffect } from 'preact/hooks'
import { useCalculator } from '../workspace/context.ts'

export const typesText = (element: EventTarget | null): boolean =>
  element instanceof HTMLElement &&
  element.matches('input:not([type=radio], [type=checkbox]), select, textarea')

/** The Latin letter of a key, by its place where the keyboard writes another script. */
const letterOf = ({ key, code }: KeyboardEvent): string =>
  (/^[a-z]$/i.test(key) ? key : code.slice(-1)).toLowerCase()

export function useShortcuts(): void {
  const { history, result, view } = useCalculator()
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const letter = letterOf(event)
      // A dialog is printed as it stands, and with Shift the page.
      if (letter === 'p' && !event.shiftKey && !result.$isEmpty.get() && !view.$dialog.get()) {
        event.preventDefault()
        view.openDialog('report')
      }
      if ((letter !== 'z' && letter !== 'y') || typesText(event.target)) return
      event.preventDefault()
      if (letter === 'y' || event.shiftKey) history.redo()
      else history.undo()
    }
    document.addEventListener('keydown', act)
    return () => document.removeEventListener('keydown', act)
  }, [history, result, view])
}
