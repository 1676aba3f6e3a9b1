import { useStore } from '@nanostores/preact'
import { useEffect } from 'preact/hooks'
import styles from './editions.css?url&no-inline'
import { Lazy } from '../kit/Lazy.tsx'
import { Styled } from '../kit/Styled.tsx'
import { useCalculator } from '../workspace/context.ts'
import { useEditions } from './editions.ts'
import { editionInAddress } from './linked.ts'
import type { EditionsWords } from './messages/en.ts'
import { Through } from './Through.tsx'

/** The data by the rules of each edition; fetched and followed only while one looks. */
export function EditionsView({ words }: { words: EditionsWords }) {
  const { view } = useCalculator()
  const editions = useEditions()
  const isShown = useStore(view.$answer) === 'editions'
  // A link from the pages names the edition to judge by.
  useEffect(() => {
    const linked = isShown && editionInAddress(window)
    if (linked) void editions.choose(linked).catch(() => undefined)
  }, [editions, isShown])
  return (
    <Styled styles={styles}>
      <div class="editions">
        {isShown && (
          <Lazy fetch={editions.fetchAll}>{(all) => <Through calculators={all} words={words} />}</Lazy>
        )}
      </div>
    </Styled>
  )
}
