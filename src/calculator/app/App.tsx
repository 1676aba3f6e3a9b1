import { useStore } from '@nanostores/preact'
import type { ComponentChild } from 'preact'
import { useEffect } from 'preact/hooks'
import { MessagesContext } from '../kit/context.ts'
import { Lazy } from '../kit/Lazy.tsx'
import type { Messages } from '../kit/messages.ts'
import { createAnnouncer } from '../levels/index.ts'
import { loadShared } from '../share/index.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { SurroundingsContext, type Surroundings } from './context.ts'
import { Page } from './Page.tsx'
import { Provider } from './Provider.tsx'

/** The page of a profile that is only looked at. */
function LookedAt({ calculator, head }: { calculator: Calculator; head: ComponentChild }) {
  useEffect(() => calculator.of(createAnnouncer).start(), [calculator])
  return (
    <Provider calculator={calculator}>
      <Page head={head} />
    </Provider>
  )
}

interface AppProps {
  readonly calculator: Calculator
  readonly messages: Messages
  readonly surroundings: Surroundings
}

/** The whole calculator; everything it needs comes from the composition root. */
export function App({ calculator, messages, surroundings }: AppProps) {
  const shared = useStore(calculator.view.$shared)
  const fetchShared = async (fragment: string) => {
    const [{ showShared }, words] = await Promise.all([loadShared(), messages.later.share()])
    return showShared(fragment, {
      own: calculator,
      words,
      lookAt: surroundings.lookAt,
      page: (looked, head) => <LookedAt calculator={looked} head={head} />,
    })
  }
  return (
    <MessagesContext.Provider value={messages}>
      <SurroundingsContext.Provider value={surroundings}>
        <Provider calculator={calculator}>
          {shared === null ? <Page /> : <Lazy key={shared} fetch={() => fetchShared(shared)} />}
        </Provider>
      </SurroundingsContext.Provider>
    </MessagesContext.Provider>
  )
}
