import { useStore } from '@nanostores/preact'
import { useCalculator, useMessages } from '../workspace/context.ts'
import { LaterPart } from '../kit/LazyWithMessages.tsx'

/** Where it is said what stands in the way of saving or opening. */
export function Troubles() {
  const { files, saving } = useCalculator()
  const { later } = useMessages()
  const troubles = [
    useStore(files.$trouble),
    useStore(saving.$trouble),
    ...useStore(saving.$aside),
    ...useStore(saving.$otherTab),
  ]
  return (
    <div class="troubles">
      {troubles.some((trouble) => trouble !== null) && (
        <LaterPart part={() => import('../saving/Notices.tsx')} words={later.troubles}>
          {({ Notices }, words) => <Notices words={words} />}
        </LaterPart>
      )}
    </div>
  )
}
