import { useStore } from '@nanostores/preact'
import type { ComponentChildren } from 'preact'
import { writePlace } from './place.ts'
import { say } from '../../language/reasons.ts'
import type { Troubles } from './troubles.ts'
import type { FileTrouble } from '../workspace/reasons.ts'
import { useCalculator, useMessages, useNames } from '../workspace/context.ts'
import { Warning } from '../kit/glyphs.tsx'
import { download } from '../kit/download.ts'
import { useHandover } from '../kit/useFocusFallback.ts'

interface Worded {
  readonly words: Troubles
}

function Notice({ children }: { children: ComponentChildren }) {
  const part = useHandover<HTMLDivElement>('undo')
  return (
    <div class="notice" role="alert" ref={part}>
      {children}
    </div>
  )
}

function FileProblems({ trouble, words }: Worded & { trouble: FileTrouble & { code: 'problems' } }) {
  const { tools } = useMessages()
  const hidden = trouble.count - trouble.problems.length
  return (
    <ul class="problems">
      {trouble.problems.map((problem, index) => (
        <li key={index}>
          <strong>{problem.place.length === 0 ? words.wholeFile : writePlace(problem.place)}</strong>:{' '}
          {words.problems[problem.code](problem)}
        </li>
      ))}
      {hidden > 0 && <li>{tools.moreProblems(hidden)}</li>}
    </ul>
  )
}

function FileNotice({ words }: Worded) {
  const { files } = useCalculator()
  const { tools } = useMessages()
  const names = useNames()
  const trouble = useStore(files.$trouble)
  if (!trouble) return null
  return (
    <Notice>
      <p>
        <Warning /> {say(words.files, trouble, names)}
      </p>
      {trouble.code === 'problems' && <FileProblems trouble={trouble} words={words} />}
      <button type="button" class="button" onClick={files.dismiss}>
        {tools.close}
      </button>
    </Notice>
  )
}

function AsideNotice() {
  const { saving } = useCalculator()
  const { tools } = useMessages()
  const aside = useStore(saving.$aside)
  return (
    <>
      {aside.map(({ key, text }) => (
        <Notice key={key}>
          <p>
            <Warning /> {tools.aside}
          </p>
          <button
            type="button"
            class="button"
            onClick={() => download('competency-profile-unread.json', text)}
          >
            {tools.downloadAside}
          </button>{' '}
          <button type="button" class="button" onClick={() => saving.removeAside(key)}>
            {tools.removeAside}
          </button>
        </Notice>
      ))}
    </>
  )
}

function OtherTabNotice({ words }: Worded) {
  const { saving, subject } = useCalculator()
  const { tools } = useMessages()
  const names = useNames()
  // A name that was typed just now is known a moment later.
  useStore(subject.$subject)
  const clashes = useStore(saving.$otherTab).flatMap((question) => question.clashes)
  if (clashes.length === 0) return null
  return (
    <Notice>
      <p>
        <Warning /> {tools.otherTab}
      </p>
      <ul>
        {[...new Set(clashes.map((clash) => say(words.clashes, clash, names)))].map((said) => (
          <li key={said}>{said}</li>
        ))}
      </ul>
      <button type="button" class="button" onClick={() => saving.settle(true)}>
        {tools.takeOther}
      </button>{' '}
      <button type="button" class="button" onClick={() => saving.settle(false)}>
        {tools.keepMine}
      </button>
    </Notice>
  )
}

/** What a newer release saved, and what stands on the page, as files. */
function Downloads() {
  const { saving, scenarios } = useCalculator()
  const { tools } = useMessages()
  const newer = useStore(saving.$newer)
  const hasScenarios = useStore(scenarios.$scenarios).length > 0
  return (
    <div class="group">
      {newer.map(({ key, text }) => (
        <button
          key={key}
          type="button"
          class="button"
          onClick={() => download('competency-profile-newer.json', text)}
        >
          {tools.downloadAside}
        </button>
      ))}
      <button
        type="button"
        class="button"
        onClick={() => download('competency-profile.json', saving.profileText())}
      >
        {tools.download}
      </button>
      {hasScenarios && (
        <button
          type="button"
          class="button"
          onClick={() => download('competency-scenarios.json', saving.scenariosText())}
        >
          {tools.downloadScenarios}
        </button>
      )}
    </div>
  )
}

function StorageNotice({ words }: Worded) {
  const { saving } = useCalculator()
  const names = useNames()
  const trouble = useStore(saving.$trouble)
  if (!trouble) return null
  return (
    <Notice>
      <p>
        <Warning /> {say(words.storage, trouble, names)}
      </p>
      {trouble.code !== 'blocked' && <Downloads />}
    </Notice>
  )
}

/** What stands in the way of saving or opening, and the way out. */
export const Notices = ({ words }: Worded) => (
  <>
    <StorageNotice words={words} />
    <AsideNotice />
    <OtherTabNotice words={words} />
    <FileNotice words={words} />
  </>
)
