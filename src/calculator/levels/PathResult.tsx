import { useStore } from '@nanostores/preact'
import { useMemo } from 'preact/hooks'
import type { LevelResult } from '../../engine/eligibility/index.ts'
import type { CompetencyId, Expression, Level, PathId, Text } from '../../engine/program/index.ts'
import { nextStep } from '../../engine/requirements/next-step.ts'
import { competencyLink } from '../../language/links.ts'
import { useMessages } from '../kit/context.ts'
import { Medal } from '../kit/glyphs.tsx'
import { StatusGlyph } from '../kit/later-glyphs.tsx'
import { useCalculator } from '../workspace/context.ts'
import { commonCondition, askingPeople } from './common-condition.ts'
import { ConditionText } from './ConditionText.tsx'
import { holdersOf } from './holders.ts'
import { PeopleMatrix } from './PeopleMatrix.tsx'
import { RequirementResultRow } from './RequirementResultRow.tsx'
import { useDetailWords } from './words.ts'

interface PathProps {
  readonly competency: CompetencyId
  readonly path: PathId
  readonly levels: Readonly<Partial<Record<Level, LevelResult>>>
  /** How an unclear text of the source is read here. */
  readonly note: Text | undefined
}

interface LevelProps extends Omit<PathProps, 'levels' | 'note'> {
  readonly level: Level
  readonly result: LevelResult
  /** What is told for both levels at once. */
  readonly told: Told
}

export interface Told {
  readonly condition: boolean
  readonly people: boolean
}

function LevelOfPath({ competency, path, level, result, told }: LevelProps) {
  const { program } = useCalculator()
  const { language, reasons } = useMessages()
  const details = useDetailWords()
  const definitions = program.competencies[competency]?.paths[path]?.[level] ?? []
  const rows = result.requirements.map((requirement, at) => ({ requirement, definition: definitions[at]! }))
  // What is missing comes first.
  const ordered = [
    ...rows.filter(({ requirement }) => requirement.status !== 'met'),
    ...rows.filter(({ requirement }) => requirement.status === 'met'),
  ]
  return (
    <section class={`option-level ${level}`}>
      <h6>
        <Medal level={level} size={20} isHollow={result.status !== 'met'} /> {reasons.levels[level]}{' '}
        <span class="option-status" data-status={result.status}>
          <StatusGlyph status={result.status} /> {details.statuses[result.status]}
        </span>
      </h6>
      <ul class="requirements">
        {ordered.map(({ requirement, definition }, index) => (
          <RequirementResultRow
            key={index}
            definition={definition}
            result={requirement}
            competency={competency}
            told={told}
          />
        ))}
      </ul>
      <a class="guide-link" href={competencyLink(language, competency, `${path}-${level}`)}>
        {details.guide(reasons.levels[level])}
      </a>
    </section>
  )
}

/** Who has what of the common condition; those nearest to the highest level that is not met lack what it lacks. */
function useMatrix(condition: Expression | null, { competency, path, levels }: PathProps) {
  const { program, result } = useCalculator()
  const context = useStore(result.$context)
  return useMemo(() => {
    if (!condition) return null
    const definition = program.competencies[competency]!.paths[path]!
    const lacking = program.levels.findLast((level) => levels[level] && levels[level].status !== 'met')
    const [asked] = askingPeople((lacking && definition[lacking]) ?? [])
    return holdersOf(condition, context, (asked && nextStep(asked, context)?.nearest) ?? [])
  }, [program, condition, competency, path, levels, context])
}

/** One attainment path: what both levels ask, its Silver and its Gold, who has what, and how it is read. */
export function PathResult(props: PathProps) {
  const { competency, path, levels, note } = props
  const { program } = useCalculator()
  const { language } = useMessages()
  const details = useDetailWords()
  const definition = program.competencies[competency]?.paths[path]
  const condition = useMemo(
    () =>
      commonCondition(program.levels.flatMap((level) => (definition?.[level] ? [definition[level]] : []))),
    [program, definition],
  )
  const matrix = useMatrix(condition, props)
  const told = { condition: condition !== null, people: matrix !== null }
  return (
    <section class="option">
      <h5>{definition?.name[language]}</h5>
      {condition && (
        <p class="common">
          {details.eachOfThem} <ConditionText condition={condition} />
        </p>
      )}
      {note && (
        <p class="reading">
          <strong>{details.noteTitle}.</strong> {note[language]}
        </p>
      )}
      <div class="option-levels">
        {program.levels.map((level) => {
          const result = levels[level]
          return result && <LevelOfPath key={level} {...{ competency, path, level, result, told }} />
        })}
      </div>
      {matrix && <PeopleMatrix matrix={matrix} />}
    </section>
  )
}
