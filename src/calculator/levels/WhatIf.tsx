import type { PersonId } from '../../engine/profile/index.ts'
import type { AchievementId } from '../../engine/program/index.ts'
import type { RiskCause } from '../../engine/eligibility/index.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { useFocusFallback } from '../kit/focus.ts'
import { useWhatIf } from '../scenarios/what-if.ts'

/** Opens a scenario of that name. */
function WhatIf({ scenario, open }: { scenario: string; open: () => void }) {
  const { history } = useCalculator()
  const { scenarioBar: words } = useMessages()
  const button = useFocusFallback<HTMLButtonElement>('sentence')
  if (history.isReadOnly) return null
  const question = words.whatIf(scenario)
  return (
    <button
      ref={button}
      type="button"
      class="button small what-if print:hidden"
      aria-label={question}
      title={question}
      onClick={open}
    >
      {words.whatIfShort}
    </button>
  )
}

interface PassedProps {
  readonly person: PersonId
  readonly achievements: readonly AchievementId[]
}

/** What if somebody had these achievements too? */
export function WhatIfPassed({ person, achievements }: PassedProps) {
  const { program } = useCalculator()
  const whatIf = useWhatIf()
  const { format, scenarioBar: words } = useMessages()
  const names = useNames()
  const isEarned = achievements.some((id) => program.achievements[id]?.kind === 'certification')
  const name = (isEarned ? words.earns : words.passes)(
    names.person(person),
    format.all(achievements.map(names.achievement)),
  )
  return <WhatIf scenario={name} open={() => whatIf.passed(name, person, achievements)} />
}

/** What if that which brings the risk did not happen? Only where it is somebody's doing. */
export function WhatIfAverted({ cause }: { cause: RiskCause }) {
  const whatIf = useWhatIf()
  const { scenarioBar: words } = useMessages()
  const names = useNames()
  if (cause.code === 'leaves') {
    const name = words.stays(names.person(cause.person))
    return <WhatIf scenario={name} open={() => whatIf.leaves(name, cause.person, undefined)} />
  }
  if (cause.code === 'expires') {
    const { person, achievement } = cause
    const name = words.renews(names.person(person), names.achievement(achievement))
    return <WhatIf scenario={name} open={() => whatIf.renewed(name, person, achievement)} />
  }
  return null
}
