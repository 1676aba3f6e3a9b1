import { say } from '../../language/reasons.ts'
import { useNames } from '../workspace/context.ts'
import { Warning } from '../kit/glyphs.tsx'
import type { PartProps } from './parts.ts'
import { dayRemarks, type Preview } from './protocol.ts'
import { RowList } from './RowList.tsx'

/** What is taken over and should be looked at: days that are missing or odd, and cells that are not used. */
export function Remarks({ words, preview }: Pick<PartProps, 'words'> & { readonly preview: Preview }) {
  const names = useNames()
  const { days, unusedCells } = preview
  if (Object.keys(days).length === 0 && unusedCells.count === 0) return null
  return (
    <section>
      {dayRemarks.map((remark) => {
        const sample = days[remark]
        return (
          sample && (
            <RowList
              key={remark}
              words={words}
              heading={
                <>
                  {remark !== 'none' && <Warning />} {words.days[remark](sample.count)}
                </>
              }
              sample={sample}
              show={({ line, person, achievement, earned }) =>
                words.remarkedRow(line, person, names.achievement(achievement), earned ?? null)
              }
            />
          )
        )
      })}
      {unusedCells.count > 0 && (
        <RowList
          words={words}
          heading={
            <>
              <Warning /> {words.unusedCells(unusedCells.count)}
            </>
          }
          sample={unusedCells}
          show={({ line, column, cell }) =>
            words.unusableRow(line, column, say(words.cellReasons, cell, names))
          }
        />
      )}
    </section>
  )
}
