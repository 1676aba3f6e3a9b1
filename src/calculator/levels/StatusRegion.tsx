import { useStore } from '@nanostores/preact'
import type { ComponentChild } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useMessages } from '../kit/context.ts'
import { useCalculator } from '../workspace/context.ts'

/** What was done last: the part that tells it is fetched once there is something to judge, and has nothing to say before. */
export function StatusRegion() {
  const { result } = useCalculator()
  const assessment = useStore(result.$assessment)
  const isEmpty = useStore(result.$isEmpty)
  const [first] = useState(assessment)
  const isTold = !isEmpty || assessment !== first
  const { later } = useMessages()
  const [line, setLine] = useState<ComponentChild>()
  useEffect(() => {
    if (!isTold) return
    Promise.all([import('./StatusLine.tsx'), later.status()]).then(
      ([{ StatusLine }, words]) => setLine(<StatusLine words={words} before={first} />),
      () => undefined,
    )
  }, [later, first, isTold])
  return (
    <p class="status" role="status">
      {line}
    </p>
  )
}
