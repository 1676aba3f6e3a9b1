import type { KeyPeople } from '../../engine/planning/index.ts'
import { some } from '../../language/people-list.ts'
import { useMessages } from '../kit/context.ts'
import { useNames } from '../workspace/context.ts'
import { Medal, Warning } from '../kit/glyphs.tsx'
import { useKeyPeople } from './context.ts'

const named = 5
const outcomes = ['unmet', 'unclear'] as const

type Level = KeyPeople['levels'][number]

/** Those without whom alone the level is not met any more, by what becomes of it. */
function Singly({ level, people }: { level: Level; people: KeyPeople['people'] }) {
  const { words } = useKeyPeople()
  const { format } = useMessages()
  const names = useNames()
  return outcomes.map((becomes) => {
    const alone = people.filter(({ loses }) =>
      loses.some(
        (loss) =>
          loss.competency === level.competency && loss.level === level.level && loss.becomes === becomes,
      ),
    )
    if (alone.length === 0) return null
    const shown = some(
      alone.map(({ person }) => person),
      names,
      words.others,
    )
    return (
      <span key={becomes}>
        <Warning /> {words.singly(becomes, format.any(shown))}{' '}
      </span>
    )
  })
}

function Falls({ level, people }: { level: Level; people: KeyPeople['people'] }) {
  const { words } = useKeyPeople()
  const names = useNames()
  const { bench, falls, without } = level
  if (falls === null) return <>{words.stands}</>
  if (bench === 0 && falls === 1) return <Singly level={level} people={people} />
  const shown = without.slice(0, named).map(names.person)
  return <>{words.falls(level, shown, without.length - shown.length)}</>
}

/** How many may leave before each level falls, and an example of whom. */
export function Levels({ found: { levels, people } }: { found: KeyPeople }) {
  const { words } = useKeyPeople()
  const { reasons } = useMessages()
  const names = useNames()
  return (
    <section>
      <h4>{words.levels}</h4>
      <ul class="rows carried">
        {levels.map((level) => (
          <li key={`${level.competency} ${level.level}`} class="row">
            <span class="carried-level">
              <Medal level={level.level} /> {names.competency(level.competency)},{' '}
              {reasons.levels[level.level]}
            </span>
            <span class="carried-by warned">
              <Falls level={level} people={people} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
