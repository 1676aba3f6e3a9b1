/** What is brought to the page as a whole: a file dropped anywhere, rows of a spreadsheet pasted outside of fields. */
import { useEffect, useState } from 'preact/hooks'
import { useCalculator } from '../workspace/context.ts'
import { typesText } from './useShortcuts.ts'
import { useFiles } from '../import/index.ts'

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false

/** Whether a text is rows of a spreadsheet, or lines that blanks set out in columns, by its beginning. */
const isTable = (text: string): boolean => /\t|\S {2,}\S[^\n]*\n[^\n]*\S {2,}\S/.test(text.slice(0, 2000))

/** Gives whether a file hovers over the page. */
export function useDropAndPaste(): boolean {
  const { history, view } = useCalculator()
  const { isReadOnly } = history
  const { $dialog } = view
  const files = useFiles()
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    if (isReadOnly) return undefined
    const isBusy = () => $dialog.get() !== null && $dialog.get() !== 'import'
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(!isBusy())
    }
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      const file = event.dataTransfer?.files[0]
      if (!file) return
      // A browser would open it in place of the page.
      event.preventDefault()
      if (!isBusy()) void files.openFile(file)
    }
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if ($dialog.get() !== null || typesText(event.target) || !isTable(text)) return
      event.preventDefault()
      files.openTable(text)
    }
    const listening = new AbortController()
    const { signal } = listening
    document.addEventListener('dragover', over, { signal })
    document.addEventListener('dragleave', leave, { signal })
    document.addEventListener('drop', drop, { signal })
    document.addEventListener('paste', paste, { signal })
    return () => listening.abort()
  }, [files, isReadOnly, $dialog])
  return isOver
}
