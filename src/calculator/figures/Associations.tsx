import { Fragment } from 'preact'
import type { AssociationId } from '../../engine/program/index.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator } from '../workspace/context.ts'
import { pageLink } from '../../language/links.ts'
import { useFigures } from './context.ts'
import { associationTerm, associationTerms } from './glossary.ts'

/** By which partner associations customers count, each with its explanation in the guide. */
export function Associations({ associations }: { associations: readonly AssociationId[] }) {
  const { program } = useCalculator()
  const { language } = useMessages()
  const { words } = useFigures()
  if (associations.length === 0) return null
  return (
    <p class="associations">
      <a href={pageLink(language, 'glossary', associationTerm)}>{words.association}</a>
      {words.anyOf(associations.length)}{' '}
      {associations.map((association, index) => (
        <Fragment key={association}>
          {index > 0 && ', '}
          <a href={pageLink(language, 'glossary', associationTerms[association])}>
            {program.associations[association]?.[language] ?? association}
          </a>
        </Fragment>
      ))}
      .
    </p>
  )
}
