import { useStore } from '@nanostores/preact'
import { useCalculator, useNames } from '../workspace/context.ts'
import { Cross } from '../kit/later-glyphs.tsx'
import { AchievementPicker } from '../achievement-picker/index.ts'
import { PriceField } from './PriceField.tsx'
import { usePlanner, useWords } from './context.ts'
import { useFocus } from '../kit/focus.ts'

const pickerId = 'plan/price/picker'

/** Prices of single achievements, instead of the price of their kind. */
export function Priced() {
  const focus = useFocus()
  const { program } = useCalculator()
  const { request } = usePlanner()
  const names = useNames()
  const words = useWords()
  const { achievements = {}, kinds = {} } = useStore(request.$costs)
  const defaultOf = (id: string) => kinds[program.achievements[id]!.kind] ?? kinds.exam ?? 0
  return (
    <fieldset class="field">
      <legend>{words.priced}</legend>
      <ul class="priced">
        {Object.entries(achievements).map(([id, price]) => (
          <li key={id}>
            <span class="person-name">{names.achievement(id)}</span>
            <PriceField
              id={`plan/price/${id}`}
              of={{ cost: 'achievements', of: id }}
              label={words.priceOf(names.achievement(id))}
              labelHidden
              value={price}
              commit={(to = defaultOf(id)) => request.setPrice('achievements', id, to)}
            />
            <button
              type="button"
              class="icon-button"
              aria-label={words.removePrice(names.achievement(id))}
              onClick={() => {
                request.setPrice('achievements', id, undefined)
                focus.lead(pickerId)
              }}
            >
              <Cross />
            </button>
          </li>
        ))}
      </ul>
      <AchievementPicker
        id={pickerId}
        label={words.addPrice}
        isOfEdition
        held={new Set(Object.keys(achievements))}
        choose={(id) => request.setPrice('achievements', id, defaultOf(id))}
      />
    </fieldset>
  )
}
