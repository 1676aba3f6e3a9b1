import { useStore } from '@nanostores/preact'
import type { AchievementKind } from '../../engine/program/index.ts'
import { costUnits } from './plan-request.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator } from '../workspace/context.ts'
import { Segments } from '../kit/fields/Segments.tsx'
import { Chevron, Warning } from '../kit/glyphs.tsx'
import { PriceField } from './PriceField.tsx'
import { Priced } from './Priced.tsx'
import { usePlanner, useWords } from './context.ts'

const kinds: readonly AchievementKind[] = ['exam', 'certification', 'assessment']
const joining = ['association', 'hire'] as const

function UnitChoice() {
  const { request } = usePlanner()
  const words = useWords()
  const current = useStore(request.$unit)
  return (
    <Segments
      name="plan/unit"
      legend={words.unit}
      options={costUnits.map((unit) => [unit, words.units[unit]])}
      chosen={current}
      choose={request.setUnit}
    />
  )
}

function ByKind({ unit }: { unit: 'hours' | 'dollars' }) {
  const { request } = usePlanner()
  const words = useWords()
  const costs = useStore(request.$costs)
  const lacksPrice = useStore(request.$lacksPrice)
  return (
    <fieldset class="field">
      <legend>{words.perKind}</legend>
      <div class="prices">
        {kinds.map((kind) => (
          <PriceField
            key={kind}
            id={`plan/price/${kind}`}
            of={{ cost: 'kinds', of: kind }}
            label={words.kinds[kind]}
            value={costs.kinds?.[kind]}
            commit={(price) => request.setPrice('kinds', kind, price)}
          />
        ))}
        {joining.map((way) => (
          <PriceField
            key={way}
            id={`plan/price/${way}`}
            of={{ cost: way }}
            label={words[way]}
            value={costs[way]}
            commit={(price) => request.setCost(way, price)}
          />
        ))}
      </div>
      <span class="hint">{words.kindsHint[unit]}</span>
      {lacksPrice && (
        <p class="problem">
          <Warning /> {words.needsPrice}
        </p>
      )}
    </fieldset>
  )
}

function Figures() {
  const { program } = useCalculator()
  const { request } = usePlanner()
  const { language } = useMessages()
  const words = useWords()
  const { metrics = {}, attestations = {} } = useStore(request.$costs)
  return (
    <details>
      <summary>
        <Chevron /> {words.figurePrices}
      </summary>
      <p class="hint">{words.figurePricesHint}</p>
      <div class="prices">
        {Object.entries(program.metrics).map(([id, { name, unit }]) => (
          <PriceField
            key={id}
            id={`plan/price/${id}`}
            of={{ cost: 'metrics', of: id }}
            label={name[language]}
            hint={words.perUnit[unit]}
            value={metrics[id]}
            commit={(price) => request.setPrice('metrics', id, price)}
          />
        ))}
        {Object.entries(program.attestations).map(([id, name]) => (
          <PriceField
            key={id}
            id={`plan/price/${id}`}
            of={{ cost: 'attestations', of: id }}
            label={name[language]}
            value={attestations[id]}
            commit={(price) => request.setPrice('attestations', id, price)}
          />
        ))}
      </div>
    </details>
  )
}

/** What the plan is to save, and what each kind of step takes of it. */
export function CostFields() {
  const { request } = usePlanner()
  const words = useWords()
  const unit = useStore(request.$unit)
  return (
    <details class="plan-part">
      <summary>
        <Chevron /> {words.costs} <span class="quiet">{words.units[unit]}</span>
      </summary>
      <div class="plan-fields">
        <UnitChoice />
        {unit !== 'exams' && (
          <>
            <ByKind unit={unit} />
            <Priced />
            <Figures />
          </>
        )}
      </div>
    </details>
  )
}
