import { useStore } from '@nanostores/preact'
import { Chevron } from '../kit/glyphs.tsx'
import { CountField } from './CountField.tsx'
import { PersonLimits } from './PersonLimits.tsx'
import { Problems } from './Problems.tsx'
import { usePlanner, useWords } from './context.ts'

function CountLimit({ limit, label, hint }: { limit: 'eachPerson' | 'hires'; label: string; hint: string }) {
  const { request } = usePlanner()
  return (
    <div>
      <CountField
        id={`plan/${limit}`}
        label={label}
        hint={hint}
        value={useStore(request.$limits)[limit]}
        commit={(value) => request.setLimit(limit, value)}
      />
      <Problems of={(problem) => problem.code === 'not-a-limit' && problem.limit === limit} />
    </div>
  )
}

function Allowed({ limit, label }: { limit: 'associations' | 'figures'; label: string }) {
  const { request } = usePlanner()
  const isAllowed = useStore(request.$limits)[limit] ?? true
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={isAllowed}
        onChange={({ currentTarget }) => request.setLimit(limit, currentTarget.checked ? undefined : false)}
      />{' '}
      {label}
    </label>
  )
}

/** Who may do how much, and what is to stay as it is. */
export function LimitFields() {
  const { request } = usePlanner()
  const words = useWords()
  const { eachPerson, hires, associations, figures, people = {}, leftAlone = [] } = useStore(request.$limits)
  const set = [eachPerson, hires, associations, figures].filter((limit) => limit !== undefined).length
  const single = new Set([...Object.keys(people), ...leftAlone]).size
  return (
    <details class="plan-part">
      <summary>
        <Chevron /> {words.limits} <span class="quiet">{words.limitsSet(set + single)}</span>
      </summary>
      <div class="plan-fields">
        <CountLimit limit="eachPerson" label={words.eachPerson} hint={words.eachPersonHint} />
        <CountLimit limit="hires" label={words.hires} hint={words.hiresHint} />
        <Allowed limit="associations" label={words.associations} />
        <Allowed limit="figures" label={words.figures} />
        <PersonLimits />
      </div>
    </details>
  )
}
