import { useStore } from '@nanostores/preact'
import { useMemo } from 'preact/hooks'
import styles from './key-people.css?url&no-inline'
import { createKeyPeople, type KeyPeopleStore } from './key-people.ts'
import { useCalculator } from '../workspace/context.ts'
import { Styled } from '../kit/Styled.tsx'
import { Warning } from '../kit/glyphs.tsx'
import { StatusGlyph } from '../kit/later-glyphs.tsx'
import { KeyPeopleContext, type KeyPeopleWords } from './context.ts'
import { Levels } from './Levels.tsx'
import { carriedSingly } from './matrix.ts'
import { MatrixTable } from './MatrixTable.tsx'
import { Losers } from './Losers.tsx'

interface ShownProps {
  readonly store: KeyPeopleStore
  readonly words: KeyPeopleWords
}

function Shown({ store, words }: ShownProps) {
  const { deferred } = useCalculator()
  const { day } = useStore(deferred.$judged)
  const found = useStore(store.$found)
  const { purchasable, levels } = found
  const given = useMemo(() => ({ store, words, purchasable }), [store, words, purchasable])
  const carried = carriedSingly(found)
  if (levels.length === 0) return <p>{words.nothing}</p>
  return (
    <KeyPeopleContext.Provider value={given}>
      <h3 class={carried.levels > 0 ? 'finding warned' : 'finding'}>
        {carried.levels > 0 ? <Warning /> : <StatusGlyph status="met" />}{' '}
        {carried.levels > 0 ? words.risky(carried, levels.length) : words.good}
      </h3>
      <p class="quiet">{words.hint(day)}</p>
      <MatrixTable found={found} />
      <Levels found={found} />
      <Losers found={found} />
    </KeyPeopleContext.Provider>
  )
}

/** Who and what carries the levels; followed only while one looks. */
export function KeyPeopleView({ words }: { words: KeyPeopleWords }) {
  const calculator = useCalculator()
  const store = calculator.of(createKeyPeople)
  const isShown = useStore(calculator.view.$answer) === 'key-people'
  return (
    <Styled styles={styles}>
      <div class="key-people">{isShown && <Shown store={store} words={words} />}</div>
    </Styled>
  )
}
