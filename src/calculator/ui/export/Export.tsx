import type { exporting } from '../../../messages/en/exporting.ts'
import { useCalculator } from '../context.ts'
import { Dialog } from '../frame/Dialog.tsx'

export function Export({ words }: { words: typeof exporting }) {
  const { view } = useCalculator()
  return (
    <Dialog heading={words.heading} close={view.closeDialog}>
      <p />
    </Dialog>
  )
}
