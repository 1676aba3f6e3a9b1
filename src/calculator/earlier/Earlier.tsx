/** What was replaced in the last thirty days, to be brought back. */
import { useEffect, useState } from 'preact/hooks'
import { languages } from '../../language/languages.ts'
import { useMessages } from '../kit/context.ts'
import { Dialog } from '../kit/Dialog.tsx'
import { Styled } from '../kit/Styled.tsx'
import { useFocusFallback, useFocusTarget } from '../kit/focus.ts'
import { useCalculator } from '../workspace/context.ts'
import styles from './earlier.css?url&no-inline'
import type { EarlierWords } from './messages/en.ts'
import { keepState, listEarlier, readEarlier, removeEarlier, type EarlierState } from './store.ts'

/** The states as they are listed; `null` where the browser keeps none. */
function useStates() {
  const [states, setStates] = useState<readonly EarlierState[] | null>()
  const look = () =>
    listEarlier(Date.now()).then(
      (found) => setStates(found),
      () => setStates(null),
    )
  useEffect(() => void look(), [])
  return { states, look }
}

interface RowProps {
  readonly state: EarlierState
  readonly words: EarlierWords
  readonly bringBack: () => void
  readonly remove: () => void
}

function Row({ state, words, bringBack, remove }: RowProps) {
  const { language } = useMessages()
  const row = useFocusFallback<HTMLLIElement>('earlier')
  const { at, by, organization = words.nameless, people, figures, scenarios } = state
  const on = new Date(at).toLocaleString(languages[language].locale, {
    dateStyle: 'long',
    timeStyle: 'short',
  })
  return (
    <li ref={row}>
      <p>
        <strong>{organization}</strong>: {words.holds(people, figures, scenarios)}
        <small>
          {on}, {words.before[by]}
        </small>
      </p>
      <span class="group">
        <button
          type="button"
          class="button"
          aria-label={words.bringBackOne(organization, on)}
          onClick={bringBack}
        >
          {words.bringBack}
        </button>
        <button
          type="button"
          class="button quiet-button"
          aria-label={words.removeOne(organization, on)}
          onClick={remove}
        >
          {words.remove}
        </button>
      </span>
    </li>
  )
}

export function Earlier({ words }: { words: EarlierWords }) {
  const { history, view } = useCalculator()
  const { states, look } = useStates()
  const [saying, say] = useState('')
  const part = useFocusTarget<HTMLDivElement>('earlier')

  async function bringBack(id: number) {
    const found = await readEarlier(id).catch(() => null)
    if (!found) return say(words.gone)
    const present = history.$workspace.get()
    await keepState(present, 'bring-back')
    view.closeDialog()
    history.arrange('bring-back', { ...present, ...found, open: null })
    // What opened the dialog, the menu, is gone as well.
    view.focus.lead('undo')
  }
  const remove = (id: number) => removeEarlier(id).then(look, () => say(words.gone))

  return (
    <Dialog heading={words.heading} close={view.closeDialog}>
      <Styled styles={styles}>
        <div class="earlier" ref={part} tabIndex={-1}>
          <p class="quiet">{words.hint}</p>
          {states === undefined && <p>{words.looking}</p>}
          {states === null && <p>{words.unavailable}</p>}
          {states?.length === 0 && <p>{words.none}</p>}
          <ul>
            {states?.map((state) => (
              <Row
                key={state.id}
                {...{ state, words }}
                bringBack={() => void bringBack(state.id)}
                remove={() => void remove(state.id)}
              />
            ))}
          </ul>
          <p class="status" role="status">
            {saying}
          </p>
        </div>
      </Styled>
    </Dialog>
  )
}
