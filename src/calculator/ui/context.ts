/** What every component may ask for: the stores of this calculator, the sentences of the page's language, the names. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { IsoDate } from '../../calendar/index.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Names } from '../../messages/reasons.ts'
import type { Profile } from '../../profile/types.ts'
import type { Calculator } from '../stores/calculator.ts'

/** What the composition root gives to the page. */
export interface Surroundings {
  readonly calculator: Calculator
  readonly messages: Messages
  readonly sample: Profile
  /** The visitor's own day. */
  readonly today: () => IsoDate
  /** A calculator over a profile that is only looked at. */
  readonly lookAt: (profile: Profile) => Calculator
}
interface Given extends Surroundings {
  readonly names: Names
}
export const GivenContext = createContext<Given | null>(null)

function useGiven(): Given {
  const given = useContext(GivenContext)
  if (!given) throw new Error('The calculator’s components stand inside its context.')
  return given
}
export const useSurroundings = (): Surroundings => useGiven()
export const useCalculator = (): Calculator => useGiven().calculator
export const useMessages = (): Messages => useGiven().messages
export const useNames = (): Names => useGiven().names
