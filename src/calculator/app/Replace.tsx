/** Asks before something of the visitor's own is replaced, names it, and offers a copy of it. */
import { useState } from 'preact/hooks'
import { keepEarlier } from '../earlier/index.ts'
import { useMessages } from '../kit/context.ts'
import { Dialog } from '../kit/Dialog.tsx'
import { download } from '../kit/download.ts'
import { Warning } from '../kit/glyphs.tsx'
import { useCalculator } from '../workspace/context.ts'
import { isMoreThanProfile, profileFile, workspaceText } from '../workspace/profile-file.ts'
import { useReplacing, type Replacement } from '../workspace/replacing.ts'
import { Styled } from '../kit/Styled.tsx'
import styles from './dropped.css?url&no-inline'
import type { BarWords } from './messages/bar.en.ts'

export function Replace({ by, words }: { by: Replacement; words: BarWords }) {
  const { history, view } = useCalculator()
  const { reasons } = useMessages()
  const replacing = useReplacing()
  const [isNotKept, setNotKept] = useState(false)
  const isOfAll = 'scenarios' in by
  const workspace = history.$workspace.get()
  const own = replacing.ownIn(by)
  if (!own) return null
  const { organization, people = [], metrics = {}, subscription } = own
  const held = words.replace.held(
    people.length,
    Object.keys(metrics).length,
    subscription && reasons.levels[subscription.level],
    isOfAll ? workspace.scenarios.length : 0,
  )
  const replace = () => {
    view.closeDialog()
    replacing.replace(by)
    view.focus.lead('undo')
  }
  const keepAndReplace = () =>
    void keepEarlier(workspace, by.code).then((isKept) => (isKept ? replace() : setNotKept(true)))
  return (
    <Dialog heading={words.replace.headings[by.code]} close={view.closeDialog}>
      <Styled styles={styles}>
        <div class="asking">
          <p>
            <Warning /> {words.replace.goes(organization.name, held, isOfAll)}
          </p>
          <p role={isNotKept ? 'alert' : undefined}>
            {isNotKept ? words.replace.notKept : words.replace.undo}
          </p>
          <div class="group">
            <button type="button" class="button primary" onClick={isNotKept ? replace : keepAndReplace}>
              {words.replace.acts[by.code]}
            </button>
            <button
              type="button"
              class="button"
              onClick={() =>
                isOfAll && isMoreThanProfile(workspace)
                  ? download('competency-workspace.json', workspaceText(workspace))
                  : download('competency-profile.json', profileFile(own))
              }
            >
              {words.replace.copy}
            </button>
            <button type="button" class="button quiet-button" onClick={view.closeDialog}>
              {words.replace.cancel}
            </button>
          </div>
        </div>
      </Styled>
    </Dialog>
  )
}
