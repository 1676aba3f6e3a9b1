import { useStore } from '@nanostores/preact'
import { useCalculator, useMessages } from '../context.ts'
import { Later } from './Later.tsx'

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
        <Later
          fetch={() =>
            Promise.all([import('../troubles/Notices.tsx'), later.troubles()]).then(
              ([{ Notices }, words]) => <Notices words={words} />,
            )
          }
        />
      )}
    </div>
  )
}
