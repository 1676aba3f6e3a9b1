import { useStore } from '@nanostores/preact'
import styles from './levels.css?url&no-inline'
import { useCalculator } from '../workspace/context.ts'
import { Styled } from '../kit/Styled.tsx'
import { Area } from './Area.tsx'
import { AnswerNotices } from './AnswerNotices.tsx'
import { Outlook } from './Outlook.tsx'
import { Totals } from './Totals.tsx'
import { Why } from './Why.tsx'
import { DetailWordsContext, type DetailWords } from './words.ts'

function Answer() {
  const { result } = useCalculator()
  const isEmpty = useStore(result.$isEmpty)
  const areas = useStore(result.$areas)
  return (
    <>
      {!isEmpty && <Why />}
      {!isEmpty && <Totals />}
      {!isEmpty && <Outlook />}
      {areas.map((area) => (
        <Area key={area.id} area={area} />
      ))}
      <AnswerNotices />
    </>
  )
}

/** The answer: in figures, what comes next, and every level by area. */
export const LevelsView = ({ words }: { words: DetailWords }) => (
  <DetailWordsContext.Provider value={words}>
    <Styled styles={styles}>
      <Answer />
    </Styled>
  </DetailWordsContext.Provider>
)
