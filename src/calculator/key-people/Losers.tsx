import type { KeyPeople, Loss } from '../../engine/planning/index.ts'
import type { PersonId } from '../../engine/profile/index.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { ShowMore } from '../kit/ShowMore.tsx'
import { useKeyPeople } from './context.ts'
import { Lost } from './Lost.tsx'
import { useFocus } from '../kit/focus.ts'

const atFirst = 10

function Leaving({ people, loss }: { people: readonly PersonId[]; loss: Loss }) {
  const { history } = useCalculator()
  const { store, words } = useKeyPeople()
  const names = useNames()
  const focus = useFocus()
  const named = people.map(names.person)
  const open = () => {
    store.openWithout(people, words.scenario(named))
    focus.lead('tab/levels')
  }
  return (
    <li class="loss">
      <p class="loss-head">
        <strong>{words.pair(named)}</strong>
        {!history.isReadOnly && (
          <button type="button" class="button small" aria-label={words.whatIfOf(named)} onClick={open}>
            {words.whatIf}
          </button>
        )}
      </p>
      <Lost {...loss} />
    </li>
  )
}

/** Who and what costs a level by leaving: people, pairs, achievements. */
export function Losers({ found: { people, pairs, achievements } }: { found: KeyPeople }) {
  const { words } = useKeyPeople()
  const names = useNames()
  return (
    <>
      <section>
        <h4>{words.people}</h4>
        <p class="quiet">{people.length > 0 ? words.peopleHint : words.peopleNone}</p>
        <ShowMore items={people} atFirst={atFirst} more={words.more}>
          {(shown) => (
            <ul class="losses">
              {shown.map((loss) => (
                <Leaving key={loss.person} people={[loss.person]} loss={loss} />
              ))}
            </ul>
          )}
        </ShowMore>
      </section>
      {pairs.length > 0 && (
        <section>
          <h4>{words.pairs}</h4>
          <p class="quiet">{words.pairsHint}</p>
          <ShowMore items={pairs} atFirst={atFirst} more={words.more}>
            {(shown) => (
              <ul class="losses">
                {shown.map((loss) => (
                  <Leaving key={loss.people.join()} people={loss.people} loss={loss} />
                ))}
              </ul>
            )}
          </ShowMore>
        </section>
      )}
      <section>
        <h4>{words.achievements}</h4>
        <p class="quiet">{achievements.length > 0 ? words.achievementsHint : words.achievementsNone}</p>
        <ShowMore items={achievements} atFirst={atFirst} more={words.more}>
          {(shown) => (
            <ul class="losses">
              {shown.map((loss) => (
                <li key={loss.achievement} class="loss">
                  <p class="loss-head">
                    <strong>{names.achievement(loss.achievement)}</strong>
                    <span class="quiet">{words.holders(loss.holders)}</span>
                  </p>
                  <Lost {...loss} />
                </li>
              ))}
            </ul>
          )}
        </ShowMore>
      </section>
    </>
  )
}
