import { useStore } from '@nanostores/preact'
import { useMessages } from '../kit/context.ts'
import { useSurroundings } from '../app/context.ts'
import { useCalculator } from '../workspace/context.ts'
import { OpenFile, useFiles } from '../import/index.ts'
import { useFocusFallback } from '../kit/focus.ts'
import { usePeople } from '../people/index.ts'

/** Three ways to begin, equally easy. */
export function Empty() {
  const { sample } = useSurroundings()
  const files = useFiles()
  const people = usePeople()
  const { answer, people: words, tools } = useMessages()
  const current = useStore(useCalculator().view.$answer)
  const part = useFocusFallback<HTMLDivElement>(current === 'levels' ? 'sentence' : `tab/${current}`)
  return (
    <div class="empty" ref={part}>
      <p>{answer.emptyMore}</p>
      <ul class="ways">
        <li>
          <button type="button" class="way" onClick={() => void files.openSample(tools.sample, sample)}>
            <strong>{tools.sample}</strong> {answer.waySample}
          </button>
        </li>
        <li>
          <button type="button" class="way" onClick={people.addPerson}>
            <strong>{words.add}</strong> {answer.wayPerson}
          </button>
        </li>
        <li>
          <OpenFile className="way">
            <strong>{tools.openFile}</strong> {answer.wayFile}
          </OpenFile>
        </li>
      </ul>
      <button type="button" class="link-button" onClick={() => files.openTable(null)}>
        {tools.pasteRows}
      </button>
    </div>
  )
}
