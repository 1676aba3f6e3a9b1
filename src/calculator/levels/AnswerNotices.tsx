import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'
import { say } from '../../language/reasons.ts'
import type { Notice } from '../../engine/eligibility/index.ts'
import { useMessages } from '../kit/context.ts'
import { Lazy } from '../kit/Lazy.tsx'
import { Warning } from '../kit/glyphs.tsx'
import { pause } from '../kit/pause.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { loadCertifications } from '../people/index.ts'
import { useDetailWords } from './words.ts'

/** A file may bring thousands. */
const noticesTold = 20

/** What was entered and has no effect, and why: folded, since the answer stands without it. */
function WithoutEffect({ notices }: { notices: readonly Notice[] }) {
  const { reasons } = useMessages()
  const words = useDetailWords()
  const names = useNames()
  if (notices.length === 0) return null
  const hidden = notices.length - noticesTold
  return (
    <details class="notice without-effect">
      <summary>
        <Warning /> {words.withoutEffect(notices.length)}
      </summary>
      <ul>
        {notices.slice(0, noticesTold).map((notice, index) => (
          <li key={index}>{say(reasons.notices, notice, names)}</li>
        ))}
        {hidden > 0 && <li>{words.others(hidden)}</li>}
      </ul>
    </details>
  )
}

/** Certifications that somebody must have by now, then what was entered and has no effect. */
function Notices() {
  const { result } = useCalculator()
  const { later } = useMessages()
  const { notices } = useStore(result.$assessment)
  const certifications = notices.filter((notice) => notice.code === 'certification-not-entered')
  return (
    <>
      {certifications.length > 0 && (
        <Lazy fetch={() => Promise.all([loadCertifications(), later.peopleTable()])}>
          {([{ CertificationsOfAll }, { toAdd }]) => (
            <CertificationsOfAll notices={certifications} most={noticesTold} words={toAdd} />
          )}
        </Lazy>
      )}
      <WithoutEffect notices={notices.filter(({ code }) => code !== 'certification-not-entered')} />
    </>
  )
}

/** So many people are asked about in a task of the page. */
const atOnce = 1_000

/** Gives true once everybody has been asked about: the answer comes first, and the page answers in between. */
function useAllAsked(): boolean {
  const { result } = useCalculator()
  const [areAsked, setAsked] = useState(false)
  useEffect(() => {
    let isWanted = true
    async function ask() {
      const people = result.$people.get()
      for (let at = 0; isWanted && at < people.length; at += atOnce) {
        await pause()
        result.findNotices(people.slice(at, at + atOnce))
      }
      await pause()
      if (isWanted) setAsked(true)
    }
    void ask()
    return () => {
      isWanted = false
    }
  }, [result])
  return areAsked
}

/** What there is to say about what was entered. */
export const AnswerNotices = () => (useAllAsked() ? <Notices /> : null)
