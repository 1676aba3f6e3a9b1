import { useStore } from '@nanostores/preact'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { MessagesContext } from '../kit/context.ts'
import { Lazy } from '../kit/Lazy.tsx'
import type { Messages } from '../kit/messages.ts'
import { loadShared } from '../share/index.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { SurroundingsContext, useSurroundings, type Surroundings } from './context.ts'
import { CalculationDate } from './CalculationDate.tsx'
import { Editions } from './Editions.tsx'
import { Page, type PageProps } from './Page.tsx'
import { Provider } from './Provider.tsx'

/** Gives what stands beneath it the calculator of the chosen edition, whose rules are fetched first. */
function ByChosenRules({ own, children }: { own: Calculator; children: ComponentChildren }) {
  const judging = useStore(own.$judging)
  return (
    <Provider calculator={judging ?? own}>
      {judging ? (
        children
      ) : (
        <Editions>{({ FetchedRules }, words) => <FetchedRules words={words} />}</Editions>
      )}
    </Provider>
  )
}

/** The page of a profile that is only looked at. */
function LookedAt({ calculator, profile, ...page }: PageProps & { calculator: Calculator; profile: string }) {
  const { startLookingAt } = useSurroundings()
  useEffect(() => startLookingAt(calculator, profile), [calculator, profile, startLookingAt])
  return (
    <ByChosenRules own={calculator}>
      <Page {...page} />
    </ByChosenRules>
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
  const fetchShared = async (profile: string) => {
    const [{ showShared }, words] = await Promise.all([loadShared(), messages.later.share()])
    return showShared(profile, {
      own: calculator,
      words,
      lookAt: surroundings.lookAt,
      date: <CalculationDate />,
      page: (looked, parts) => <LookedAt calculator={looked} profile={profile} {...parts} />,
    })
  }
  return (
    <MessagesContext.Provider value={messages}>
      <SurroundingsContext.Provider value={surroundings}>
        {shared === null ? (
          <ByChosenRules own={calculator}>
            <Page />
          </ByChosenRules>
        ) : (
          <Provider calculator={calculator}>
            <Lazy key={shared} fetch={() => fetchShared(shared)} />
          </Provider>
        )}
      </SurroundingsContext.Provider>
    </MessagesContext.Provider>
  )
}
