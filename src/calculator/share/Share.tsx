import { useRef, useState } from 'preact/hooks'
import styles from './share.css?url&no-inline'
import type { sharing } from './messages/en.ts'
import type { Profile } from '../../engine/profile/index.ts'
import { useCalculator } from '../workspace/context.ts'
import { profileFile } from '../workspace/profile-file.ts'
import { Dialog } from '../kit/Dialog.tsx'
import { download } from '../kit/download.ts'
import { useFocusTarget } from '../kit/focus.ts'
import { Styled } from '../kit/Styled.tsx'
import { Warning } from '../kit/glyphs.tsx'
import { useLink, type LinkContent } from './useLink.ts'

type Words = typeof sharing

/** The button that sends what was made: it copies the link or, where there can be none, downloads the file. */
const send = 'share/send'

function Link({ link, words }: { link: string; words: Words }) {
  const field = useRef<HTMLTextAreaElement>(null)
  const button = useFocusTarget<HTMLButtonElement>(send)
  const [saying, say] = useState('')
  const copy = () =>
    void navigator.clipboard.writeText(link).then(
      () => say(words.copied),
      () => {
        field.current?.select()
        say(words.notCopied)
      },
    )
  return (
    <>
      <label for="share/link">{words.link}</label>
      <textarea
        ref={field}
        id="share/link"
        readOnly
        rows={4}
        spellcheck={false}
        value={link}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div class="group">
        <button ref={button} type="button" class="button primary" onClick={copy}>
          {words.copy}
        </button>
      </div>
      <p class="status" role="status">
        {saying}
      </p>
    </>
  )
}

const holds = (words: Words, { people = [], metrics = {} }: Profile): string =>
  words.holds(
    people.length,
    people.reduce((sum, { achievements }) => sum + achievements.length, 0),
    Object.keys(metrics).length,
  )

/** A link that carries the profile; names only where the visitor wants it. */
export function Share({ words }: { words: Words }) {
  const { view } = useCalculator()
  const [content, setContent] = useState<LinkContent>('nameless')
  const file = useFocusTarget<HTMLButtonElement>(send)
  const shorten = () => {
    setContent('counting')
    view.focus.lead(send)
  }
  const { profile, link, isImpossible, isTooLong, longest } = useLink(content)
  return (
    <Dialog heading={words.heading} close={view.closeDialog}>
      <Styled styles={styles}>
        <div class="share">
          <p>{words.intro}</p>
          <label class="check">
            <input
              type="checkbox"
              checked={content === 'names'}
              aria-describedby="share/names"
              onChange={({ currentTarget }) => setContent(currentTarget.checked ? 'names' : 'nameless')}
            />{' '}
            {words.names}
          </label>
          <p class="quiet" id="share/names">
            {words.namesHint}
          </p>
          {content === 'counting' && <p>{words.counting}</p>}
          <p>
            {holds(words, profile)} {link !== null && !isTooLong && words.length(link.length)}
          </p>
          {link === null && !isImpossible && <p class="quiet">{words.making}</p>}
          {link !== null && !isTooLong && <Link key={link} link={link} words={words} />}
          {(isImpossible || isTooLong) && (
            <div class="notice" role="alert">
              <p>
                <Warning /> {link === null ? words.impossible : words.tooLong(link.length, longest)}
              </p>
              <div class="group">
                {isTooLong && content !== 'counting' && (
                  <button type="button" class="button primary" onClick={shorten}>
                    {words.onlyCounting}
                  </button>
                )}
                <button
                  ref={file}
                  type="button"
                  class="button"
                  onClick={() => download('competency-profile.json', profileFile(profile))}
                >
                  {words.file}
                </button>
              </div>
            </div>
          )}
        </div>
      </Styled>
    </Dialog>
  )
}
