import { useCalculator, useMessages, useSurroundings } from '../context.ts'
import { OpenFile } from './OpenFile.tsx'

/** Three ways to begin, equally easy. */
export function Empty() {
  const { sample } = useSurroundings()
  const { organization, people } = useCalculator()
  const { answer, people: words, tools } = useMessages()
  return (
    <div class="empty">
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
    </div>
  )
}
