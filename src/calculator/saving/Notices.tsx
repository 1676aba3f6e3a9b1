import { useStore } from '@nanostores/preact'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { scenariosFile } from '../../engine/profile/index.ts'
import { writePlace } from './place.ts'
import { say } from '../../language/reasons.ts'
import type { Aside } from '../workspace/saved-profile.ts'
import type { SavingMessages } from './messages.ts'
import { type FileTrouble, useFiles } from '../import/index.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { Warning } from '../kit/glyphs.tsx'
import { download } from '../kit/download.ts'
import { useFocusFallback } from '../kit/focus.ts'
import { useSaving } from './saving.ts'

interface Worded {
  readonly words: SavingMessages
}

interface NoticeProps {
  readonly className?: string
  readonly children: ComponentChildren
}

function Notice({ className = '', children }: NoticeProps) {
  const part = useFocusFallback<HTMLDivElement>('undo')
  return (
    <div class={`notice ${className}`} role="alert" ref={part}>
      {children}
    </div>
  )
}

/** What becomes of a file is told in sight: it may have been chosen far down the page. */
function InSight({ children }: { readonly children: ComponentChildren }) {
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => part.current?.scrollIntoView({ block: 'nearest' }), [])
  return <div ref={part}>{children}</div>
}

function FileProblems({ trouble, words }: Worded & { trouble: FileTrouble & { code: 'problems' } }) {
  const hidden = trouble.count - trouble.problems.length
  return (
    <ul class="problems">
      {trouble.problems.map((problem, index) => (
        <li key={index}>
          <strong>{problem.place.length === 0 ? words.wholeFile : writePlace(problem.place)}</strong>:{' '}
          {words.problems[problem.code](problem)}
        </li>
      ))}
      {hidden > 0 && <li>{trouble.mayBeMore ? words.notLookedAt : words.moreProblems(hidden)}</li>}
    </ul>
  )
}

function FileNotice({ words }: Worded) {
  const files = useFiles()
  const { kit } = useMessages()
  const names = useNames()
  const trouble = useStore(files.$trouble)
  if (!trouble) return null
  return (
    <InSight>
      <Notice>
        <p>
          <Warning /> {say(words.files, trouble, names)}
        </p>
        {trouble.code === 'problems' && <FileProblems trouble={trouble} words={words} />}
        <button type="button" class="button" onClick={files.dismiss}>
          {kit.close}
        </button>
      </Notice>
    </InSight>
  )
}

/** Tells that a file takes long to read, and ends that. */
function ReadingNotice({ words }: Worded) {
  const files = useFiles()
  const file = useStore(files.$reading)
  if (file === null) return null
  return (
    <InSight>
      <Notice className="at-work">
        <p>{words.reading(file)}</p>
        <button type="button" class="button" onClick={files.stopReading}>
          {words.stopReading}
        </button>
      </Notice>
    </InSight>
  )
}

function AsideNotice({ words }: Worded) {
  const saving = useSaving()
  const aside = useStore(saving.$aside)
  return (
    <>
      {aside.map(({ key, text }) => (
        <Notice key={key}>
          <p>
            <Warning /> {words.aside}
          </p>
          <button
            type="button"
            class="button"
            onClick={() => download('competency-profile-unread.json', text)}
          >
            {words.downloadAside}
          </button>{' '}
          <button type="button" class="button" onClick={() => saving.removeAside(key)}>
            {words.removeAside}
          </button>
        </Notice>
      ))}
    </>
  )
}

function OtherTabNotice({ words }: Worded) {
  const saving = useSaving()
  const names = useNames()
  const clashes = useStore(saving.$otherTab).flatMap((question) => question.clashes)
  if (clashes.length === 0) return null
  return (
    <Notice>
      <p>
        <Warning /> {words.otherTab}
      </p>
      <ul>
        {[...new Set(clashes.map((clash) => say(words.clashes, clash, names)))].map((said) => (
          <li key={said}>{said}</li>
        ))}
      </ul>
      <button type="button" class="button" onClick={() => saving.settle(true)}>
        {words.takeOther}
      </button>{' '}
      <button type="button" class="button" onClick={() => saving.settle(false)}>
        {words.keepMine}
      </button>
    </Notice>
  )
}

/** What a newer release saved, and what stands on the page, as files. */
function Downloads({ words, newer }: Worded & { readonly newer: readonly Aside[] }) {
  const { history } = useCalculator()
  const { mine, scenarios } = useStore(history.$workspace)
  return (
    <div class="group">
      {newer.map(({ key, text }) => (
        <button
          key={key}
          type="button"
          class="button"
          onClick={() => download('competency-profile-newer.json', text)}
        >
          {words.downloadAside}
        </button>
      ))}
      <button
        type="button"
        class="button"
        onClick={() => download('competency-profile.json', JSON.stringify(mine))}
      >
        {words.download}
      </button>
      {scenarios.length > 0 && (
        <button
          type="button"
          class="button"
          onClick={() => download('competency-scenarios.json', JSON.stringify(scenariosFile(scenarios)))}
        >
          {words.downloadScenarios}
        </button>
      )}
    </div>
  )
}

function StorageNotice({ words }: Worded) {
  const saving = useSaving()
  const names = useNames()
  const trouble = useStore(saving.$trouble)
  if (!trouble) return null
  return (
    <Notice>
      <p>
        <Warning /> {say(words.storage, trouble, names)}
      </p>
      <Downloads words={words} newer={trouble.code === 'newer' ? trouble.texts : []} />
    </Notice>
  )
}

/** What stands in the way of saving or opening, and the way out. */
export const Notices = ({ words }: Worded) => (
  <>
    <StorageNotice words={words} />
    <AsideNotice words={words} />
    <OtherTabNotice words={words} />
    <FileNotice words={words} />
    <ReadingNotice words={words} />
  </>
)
