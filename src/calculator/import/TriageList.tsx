import { useStore } from '@nanostores/preact'
import { triages, type Preview } from './protocol.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { StateGlyph } from '../kit/glyphs.tsx'
import type { PartProps } from './parts.ts'
import { RowList } from './RowList.tsx'

/** What each row is worth on the day of judgement, counted, with the rows behind each count. */
export function TriageList({ words, preview }: PartProps & { readonly preview: Preview }) {
  const { day } = useCalculator()
  const { format } = useMessages()
  const names = useNames()
  const on = useStore(day.$day)
  const kinds = triages.flatMap((triage) => {
    const sample = preview.triage[triage]
    return sample ? [{ triage, sample }] : []
  })
  if (kinds.length === 0) return null
  return (
    <section aria-labelledby="import/triage">
      <h4 id="import/triage">{words.triageHeading(on)}</h4>
      {kinds.map(({ triage, sample }) => (
        <RowList
          key={triage}
          words={words}
          heading={
            <>
              <StateGlyph state={triage === 'counts' ? 'qualified' : 'not-started'} /> {words.triage[triage]}{' '}
              <strong>{format.number(sample.count)}</strong>
            </>
          }
          sample={sample}
          show={({ line, person, achievement }) =>
            words.triagedRow(line, person, names.achievement(achievement))
          }
        />
      ))}
    </section>
  )
}
