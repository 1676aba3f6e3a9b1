/** A shared profile, to look at: the answer of a calculator of its own, below it what may be done with the profile. */
import { useStore } from '@nanostores/preact'
import type { ComponentChild } from 'preact'
import styles from './share.css?url&no-inline'
import type { sharing } from './messages/en.ts'
import type { Profile } from '../../engine/profile/index.ts'
import { createScenarios } from '../scenarios/index.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { openLink } from './sharing.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator } from '../workspace/context.ts'
import { createReplacing } from '../workspace/replacing.ts'
import { Styled } from '../kit/Styled.tsx'
import { useFocusFallback } from '../kit/focus.ts'
import { Warning } from '../kit/glyphs.tsx'

type Words = typeof sharing

/** What the page is about in place of the visitor's own organization, the day, and ways to hand it on. */
function SharedBar({ date, words }: { date: ComponentChild; words: Words }) {
  const { history, view } = useCalculator()
  const { tools } = useMessages()
  const { organization, people = [] } = useStore(history.$profile)
  return (
    <section class="app-bar" aria-labelledby="shared">
      <h2 id="shared" class="shared-name">
        <strong>{organization.name ?? words.looking}</strong>
        <small>{words.holdsPeople(organization.name !== undefined, people.length)}</small>
      </h2>
      {date}
      <span class="bar-end">
        <span class="group">
          <button type="button" class="button quiet-button" onClick={() => view.openDialog('export')}>
            {tools.export}
          </button>
          <button type="button" class="button primary" onClick={() => view.openDialog('share')}>
            {tools.share}
          </button>
        </span>
      </span>
    </section>
  )
}

/** What may be done with the profile, offered once it has been looked at. */
function Keep({ own, words }: { own: Calculator; words: Words }) {
  const { history, view } = useCalculator()
  const { tools } = useMessages()
  const { organization } = useStore(history.$profile)
  const part = useFocusFallback<HTMLElement>('sentence')
  const keep = () => {
    own.of(createScenarios).add(organization.name ?? words.keptAs, history.$profile.get())
    own.view.stopLooking()
  }
  const replace = () => {
    own.view.stopLooking()
    own.of(createReplacing).ask({ code: 'take-shared', profile: history.$profile.get() })
  }
  return (
    <section class="shared" aria-labelledby="keep" ref={part}>
      <h2 id="keep">{words.keepHeading}</h2>
      <p>{words.notSaved}</p>
      <div class="group">
        <button type="button" class="button" onClick={keep}>
          {words.keep}
        </button>
        <button type="button" class="button" onClick={replace}>
          {words.replace}
        </button>
        <button type="button" class="button" onClick={() => view.openDialog('export')}>
          {tools.export}
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
  /** Where the calculation date is chosen. */
  readonly date: ComponentChild
  /** Draws the page of a calculator with another bar, and something below it. */
  readonly page: (
    calculator: Calculator,
    parts: {
      readonly bar: ComponentChild
      readonly end: ComponentChild
      readonly data: string
      readonly note: string
    },
  ) => ComponentChild
}

/** Reads the link's fragment and shows what is in it, or says why nothing is. */
export async function showShared(
  fragment: string,
  { own, words, lookAt, date, page }: Showing,
): Promise<ComponentChild> {
  const opened = await openLink(fragment)
  if (!opened.ok) return <Unreadable text={words[opened.code]} words={words} />
  const calculator = lookAt(opened.profile)
  const { day = calculator.day.$day.get(), edition } = opened
  calculator.history.judgeBy('change-day', { day, edition })
  const bar = <SharedBar date={date} words={words} />
  return (
    <Styled styles={styles}>
      {page(calculator, {
        bar,
        end: <Keep own={own} words={words} />,
        data: words.looking,
        note: words.readOnly,
      })}
    </Styled>
  )
}
