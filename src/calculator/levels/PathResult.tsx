import type { LevelResult } from '../../engine/eligibility/index.ts'
import type { CompetencyId, Level, PathId } from '../../engine/program/index.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator } from '../workspace/context.ts'
import { Medal, StatusGlyph } from '../kit/glyphs.tsx'
import { competencyLink } from '../../language/links.ts'
import { RequirementResultRow } from './RequirementResultRow.tsx'

interface PathProps {
  readonly competency: CompetencyId
  readonly path: PathId
  readonly levels: Readonly<Partial<Record<Level, LevelResult>>>
}

function LevelOfPath({
  competency,
  path,
  level,
  result,
}: Omit<PathProps, 'levels'> & { level: Level; result: LevelResult }) {
  const { program } = useCalculator()
  const { details, language, reasons } = useMessages()
  const definitions = program.competencies[competency]?.paths[path]?.[level] ?? []
  return (
    <section class={`option-level ${level}`}>
      <h6>
        <Medal level={level} /> {reasons.levels[level]}{' '}
        <span class="option-status" data-status={result.status}>
          <StatusGlyph status={result.status} /> {details.statuses[result.status]}
        </span>
      </h6>
      <ul class="requirements">
        {result.requirements.map((requirement, index) => (
          <RequirementResultRow key={index} definition={definitions[index]!} result={requirement} />
        ))}
      </ul>
      <a class="guide-link" href={competencyLink(language, competency, `${path}-${level}`)}>
        {details.guide(reasons.levels[level])}
      </a>
    </section>
  )
}

/** One attainment path: its Silver and its Gold, and how it is read. */
export function PathResult({ competency, path, levels }: PathProps) {
  const { program } = useCalculator()
  const { details, language } = useMessages()
  const definition = program.competencies[competency]?.paths[path]
  return (
    <section class="option">
      <h5>{definition?.name[language]}</h5>
      {definition?.note && (
        <p class="reading">
          <strong>{details.noteTitle}.</strong> {definition.note[language]}
        </p>
      )}
      <div class="option-levels">
        {program.levels.map((level) => {
          const result = levels[level]
          return result && <LevelOfPath key={level} {...{ competency, path, level, result }} />
        })}
      </div>
    </section>
  )
}
