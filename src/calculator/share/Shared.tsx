/** A shared profile, to look at: the answer of a calculator of its own, above it what may be done with the profile. */
import { useStore } from '@nanostores/preact'
import type { ComponentChild } from 'preact'
import styles from './share.css?url&no-inline'
import type { sharing } from './messages/en.ts'
import type { Profile } from '../../engine/profile/index.ts'
import { createScenarios } from '../scenarios/index.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { openLink } from './sharing.ts'
import { useCalculator } from '../workspace/context.ts'
import { Styled } from '../kit/Styled.tsx'
import { useFocusFallback } from '../kit/focus.ts'
import { Warning } from '../kit/glyphs.tsx'

type Words = typeof sharing

function Head({ own, words }: { own: Calculator; words: Words }) {
  const { history, view } = useCalculator()
  const { organization, people = [] } = useStore(history.$profile)
  const part = useFocusFallback<HTMLElement>('sentence')
  const keep = () => {
    own.of(createScenarios).add(organization.name ?? words.keptAs, history.$profile.get())
    own.view.stopLooking()
  }
  const replace = () => {
    own.organization.takeShared(history.$profile.get())
    own.view.stopLooking()
  }
  return (
    <section class="shared" aria-labelledby="shared" ref={part}>
      <h2 id="shared" tabIndex={-1}>
        {words.looking}
      </h2>
      <p>{words.lookingAt(organization.name, people.length)}</p>
      <div class="group">
        <button type="button" class="button primary" onClick={keep}>
          {words.keep}
        </button>
        <button type="button" class="button" onClick={replace}>
          {words.replace}
        </button>
        <button type="button" class="button" onClick={() => view.openDialog('export')}>
          {words.export}
        </button>
        <button type="button" class="button" onClick={own.view.stopLooking}>
          {words.close}
        </button>
      </div>
    </section>
  )
}

function Unreadable({ text, words }: { text: string; words: Words }) {
  const { view } = useCalculator()
  const part = useFocusFallback<HTMLDivElement>('sentence')
  return (
    <div class="calculator">
      <div class="notice unreadable" role="alert" ref={part}>
        <p>
          <Warning /> {text}
        </p>
        <button type="button" class="button" onClick={view.stopLooking}>
          {words.close}
        </button>
      </div>
    </div>
  )
}

interface Showing {
  /** The visitor's own calculator. */
  readonly own: Calculator
  readonly words: Words
  readonly lookAt: (profile: Profile) => Calculator
  /** Draws the page of a calculator with something at its head. */
  readonly page: (calculator: Calculator, head: ComponentChild) => ComponentChild
}

/** Reads the link's fragment and shows what is in it, or says why nothing is. */
export async function showShared(
  fragment: string,
  { own, words, lookAt, page }: Showing,
): Promise<ComponentChild> {
  const opened = await openLink(fragment)
  if (!opened.ok) return <Unreadable text={words[opened.code]} words={words} />
  const calculator = lookAt(opened.profile)
  if (opened.day) calculator.day.setDay(opened.day)
  return <Styled styles={styles}>{page(calculator, <Head own={own} words={words} />)}</Styled>
}
