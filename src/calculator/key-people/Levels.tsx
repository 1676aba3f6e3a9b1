import type { KeyPeople } from '../../engine/planning/index.ts'
import { useMessages } from '../kit/context.ts'
import { useNames } from '../workspace/context.ts'
import { Medal, Warning } from '../kit/glyphs.tsx'
import { useKeyPeople } from './context.ts'

const named = 5

function Falls({ level }: { level: KeyPeople['levels'][number] }) {
  const { words } = useKeyPeople()
  const names = useNames()
  const { falls, without } = level
  if (falls === null) return <>{words.stands}</>
  const shown = without.slice(0, named).map(names.person)
  return (
    <>
      {falls === 1 && <Warning />} {words.falls(falls, shown, without.length - shown.length)}
    </>
  )
}

/** How many may leave before each level falls, and an example of whom. */
export function Levels({ levels }: Pick<KeyPeople, 'levels'>) {
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
              <Falls level={level} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
