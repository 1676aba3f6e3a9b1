import { say } from '../../language/reasons.ts'
import type { Preview } from './protocol.ts'
import { useNames } from '../workspace/context.ts'
import { download } from '../kit/download.ts'
import { Warning } from '../kit/glyphs.tsx'
import type { PartProps } from './parts.ts'
import { RowList } from './RowList.tsx'

/** Every row that can't be used: the first of them here, all of them as a file. */
export function UnusableRows({
  importing,
  words,
  unusable,
}: PartProps & { readonly unusable: Preview['unusable'] }) {
  const names = useNames()
  const save = () =>
    importing.writeUnusable(words.file, (text) => download(words.unusableFile, text, 'text/csv'))
  return (
    <section class="import-unusable">
      <RowList
        words={words}
        heading={
          <>
            <Warning /> {words.unusable(unusable.count)}
          </>
        }
        sample={unusable}
        show={({ line, column, problem }) =>
          words.unusableRow(line, column, say(words.problems, problem, names))
        }
      />
      <button type="button" class="button small" onClick={save}>
        {words.downloadUnusable}
      </button>
    </section>
  )
}
