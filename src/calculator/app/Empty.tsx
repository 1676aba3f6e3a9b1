import { useCalculator, useMessages, useSurroundings } from '../workspace/context.ts'
import { OpenFile } from '../import/OpenFile.tsx'
import { useHandover } from '../kit/useFocusFallback.ts'

/** Three ways to begin, equally easy. */
export function Empty() {
  const { sample } = useSurroundings()
  const { files, organization, people } = useCalculator()
  const { answer, people: words, tools } = useMessages()
  const part = useHandover<HTMLDivElement>('sentence')
  return (
    <div class="empty" ref={part}>
      <p>{answer.emptyMore}</p>
      <ul class="ways">
        <li>
          <button type="button" class="way" onClick={() => organization.loadSample(sample)}>
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
      <button type="button" class="button quiet-button" onClick={() => files.openTable(null)}>
        {tools.pasteRows}
      </button>
    </div>
  )
}
