import { useStore } from '@nanostores/preact'
import { languages } from '../../language/languages.ts'
import { useMessages } from '../kit/context.ts'
import { useSaving } from '../saving/index.ts'

/** When the data were last saved, and that they are nowhere else. */
export function Saved() {
  const saving = useSaving()
  const { language, organization: words } = useMessages()
  const at = useStore(saving.$savedAt)
  const isKept = useStore(saving.$trouble) === null
  const time = at?.toLocaleTimeString(languages[language].locale, { timeStyle: 'short' })
  return (
    <p class="saved">
      {isKept ? (time === undefined ? words.saved : words.savedAt(time)) : words.notSaved}
      {isKept && <small>{words.savedWhere}</small>}
    </p>
  )
}
