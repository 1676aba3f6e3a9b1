import { useState } from 'preact/hooks'
import type { AchievementId } from '../../engine/program/index.ts'
import { type DraftProblem, sayDraftProblem } from '../kit/drafts/draft.ts'
import type { FoundAchievement } from '../workspace/achievement-search.ts'
import { useMessages } from '../kit/context.ts'
import { useNames } from '../workspace/context.ts'
import { Warning } from '../kit/glyphs.tsx'
import styles from './picker.css?url&no-inline'
import { usePicker } from './usePicker.ts'

function Option({ found, isHeld }: { found: FoundAchievement; isHeld: boolean }) {
  const { language, format, people: words } = useMessages()
  const names = useNames()
  const { achievement, competencies, id } = found
  return (
    <>
      <span class="option-head">
        <strong>{names.achievement(id)}</strong>{' '}
        {!achievement
          ? words.onlyPart
          : achievement.kind === 'exam'
            ? achievement.title[language]
            : words.kinds[achievement.kind]}
      </span>
      <span class="option-serves">
        {isHeld && <em>{words.already}. </em>}
        {format.all(competencies.map(names.competency))}
      </span>
    </>
  )
}

interface PickerProps {
  readonly id: string
  readonly label: string
  /** Those that are chosen already. */
  readonly held: ReadonlySet<AchievementId>
  readonly choose: (id: AchievementId) => void
  /** Whether only what the edition knows is offered, and not what is a part of certifications alone. */
  readonly isOfEdition?: boolean
}

/** Chooses achievements by code or title: an editable combobox with a list, which stays open for the next choice. */
export function AchievementPicker({ id, label, held, choose, isOfEdition = false }: PickerProps) {
  const { kit, people: words } = useMessages()
  const [problem, setProblem] = useState<DraftProblem | null>(null)
  const picker = usePicker({
    id,
    isOfEdition,
    isHeld: ({ id }) => held.has(id),
    choose: (found) => choose(found.id),
    report: setProblem,
  })
  return (
    <div class="field picker">
      <link rel="stylesheet" href={styles} />
      <label for={id}>{label}</label>
      <span class="field-frame">
        <input
          {...picker.input}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}/problem` : `${id}/hint`}
        />
      </span>
      <div class="options-place">
        <ul
          {...picker.list}
          class="options"
          aria-label={words.achievements}
          hidden={picker.options.length === 0}
        >
          {picker.options.map((found, index) => (
            <li key={found.id} {...picker.option(index)}>
              <Option found={found} isHeld={held.has(found.id)} />
            </li>
          ))}
        </ul>
      </div>
      <span class="hint" id={`${id}/hint`}>
        {words.pickHint}
      </span>
      <span class="hint" role="status">
        {picker.isOpen && words.results(picker.options.length)}
      </span>
      {problem && (
        <span class="problem" id={`${id}/problem`} role="alert">
          <Warning /> {sayDraftProblem(kit.drafts, problem)}
        </span>
      )}
    </div>
  )
}
