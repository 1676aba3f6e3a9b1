import type { importing } from '../../../messages/en/importing.ts'
import { useCalculator } from '../context.ts'
import { Dialog } from '../frame/Dialog.tsx'

export function Import({ words }: { words: typeof importing }) {
  const { view } = useCalculator()
  return (
    <Dialog heading={words.heading} close={view.closeDialog}>
      <p />
    </Dialog>
  )
}
