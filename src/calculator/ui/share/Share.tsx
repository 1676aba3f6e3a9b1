import type { sharing } from '../../../messages/en/sharing.ts'
import { useCalculator } from '../context.ts'
import { Dialog } from '../frame/Dialog.tsx'

export function Share({ words }: { words: typeof sharing }) {
  const { view } = useCalculator()
  return (
    <Dialog heading={words.heading} close={view.closeDialog}>
      <p />
    </Dialog>
  )
}
