import { useStore } from '@nanostores/preact'
import { useMessages } from '../kit/context.ts'
import { LazyWithMessages } from '../kit/LazyWithMessages.tsx'
import { useFiles } from '../import/index.ts'
import { loadNotices, useSaving } from '../saving/index.ts'

/** Where it is said what stands in the way of saving or opening, and what is still being opened. */
export function Troubles() {
  const files = useFiles()
  const saving = useSaving()
  const { later } = useMessages()
  const troubles = [
    useStore(files.$trouble),
    useStore(files.$reading),
    useStore(saving.$trouble),
    ...useStore(saving.$aside),
    ...useStore(saving.$otherTab),
  ]
  return (
    <div class="troubles">
      {troubles.some((trouble) => trouble !== null) && (
        <LazyWithMessages part={loadNotices} words={later.saving}>
          {({ Notices }, words) => <Notices words={words} />}
        </LazyWithMessages>
      )}
    </div>
  )
}
