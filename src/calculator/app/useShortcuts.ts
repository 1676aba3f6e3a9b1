/** Undo and redo by the keyboard, except where the browser undoes typing itself. */
import { useEffect } from 'preact/hooks'
import { useCalculator } from '../workspace/context.ts'

export const typesText = (element: EventTarget | null): boolean =>
  element instanceof HTMLElement &&
  element.matches('input:not([type=radio], [type=checkbox]), select, textarea')

/** The Latin letter of a key, by its place where the keyboard writes another script. */
const letterOf = ({ key, code }: KeyboardEvent): string =>
  (/^[a-z]$/i.test(key) ? key : code.slice(-1)).toLowerCase()

export function useShortcuts(): void {
  const { history } = useCalculator()
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || typesText(event.target)) return
      const letter = letterOf(event)
      if (letter !== 'z' && letter !== 'y') return
      event.preventDefault()
      if (letter === 'y' || event.shiftKey) history.redo()
      else history.undo()
    }
    document.addEventListener('keydown', act)
    return () => document.removeEventListener('keydown', act)
  }, [history])
}
