import { useStore } from '@nanostores/preact'
import type { Override } from '../../engine/profile/index.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { DayField } from '../kit/fields/DayField.tsx'
import { Select } from '../kit/fields/Select.tsx'
import { useFocusFallback } from '../kit/focus.ts'
import { Cross } from '../kit/later-glyphs.tsx'
import type { MembershipWords } from './messages/en.ts'
import { useOverrides } from './overrides.ts'

interface Worded {
  readonly words: MembershipWords
}

interface PlacedProps extends Worded {
  readonly override: Override
  readonly position: number
}

function Placed({ override, position, words }: PlacedProps) {
  const { result } = useCalculator()
  const overrides = useOverrides()
  const { reasons } = useMessages()
  const names = useNames()
  const { competencies } = useStore(result.$assessment)
  const isKnown = Object.hasOwn(competencies, override.competency)
  const span = isKnown ? competencies[override.competency]!.overrides[override.level] : undefined
  const text = words.override(
    names.competency(override.competency),
    reasons.levels[override.level],
    override.from,
  )
  const part = useFocusFallback<HTMLLIElement>('override/competency')
  return (
    <li ref={part}>
      <p>
        {text}, {span ? words.until(span.until) : words.notInForce}
      </p>
      <button
        type="button"
        class="icon-button"
        aria-label={words.removeOverride(text)}
        onClick={() => overrides.remove(position)}
      >
        <Cross />
      </button>
    </li>
  )
}

/** A new override is a draft until its three parts are there. */
function NewOverride({ words }: Worded) {
  const { program } = useCalculator()
  const overrides = useOverrides()
  const { reasons } = useMessages()
  const names = useNames()
  const draft = useStore(overrides.$draft)
  const published = Object.keys(program.competencies).filter((id) => overrides.levelsOf(id).length > 0)
  return (
    <div class="new-override">
      <Select
        id="override/competency"
        label={words.competency}
        value={draft.competency}
        options={published.map((id) => [id, names.competency(id)])}
        choose={(competency) => overrides.enter({ competency })}
      />
      <Select
        id="override/level"
        label={words.level}
        value={draft.level}
        options={overrides.levelsOf(draft.competency).map((level) => [level, reasons.levels[level]])}
        choose={(level) => overrides.enter({ level })}
      />
      <DayField
        id="override/from"
        label={words.from}
        value={draft.from}
        commit={(from) => overrides.enter({ from })}
      />
      <button type="button" class="button" aria-disabled={!overrides.isWhole(draft)} onClick={overrides.add}>
        {words.addOverride}
      </button>
    </div>
  )
}

export function Overrides({ words }: Worded) {
  const { history, organization, program } = useCalculator()
  const placed = useStore(organization.$overrides)
  if (history.isReadOnly && placed.length === 0) return null
  return (
    <section class="overrides">
      <h3>{words.overrides}</h3>
      <p class="quiet">{words.overridesHint(program.rules.overrideMonths.value)}</p>
      {placed.length > 0 && (
        <ul class="placed">
          {placed.map((override, position) => (
            <Placed key={position} override={override} position={position} words={words} />
          ))}
        </ul>
      )}
      {!history.isReadOnly && <NewOverride words={words} />}
    </section>
  )
}
