import * as v from 'valibot'
import { choice, closedObject, described, dictionary, list } from '../../schema/index.ts'
import { areaId, pathId } from './id.ts'
import { lesson } from './lesson.ts'
import { path } from './path.ts'
import { source } from './source.ts'
import { text, words } from './text.ts'

const technology = choice(
  [words, text],
  lesson('a product name, or { en, ru }', 'Write the name once where it is the same in both languages.'),
)

const explained = lesson(
  'at least one path, or a note beside it',
  'Add the paths, or a `note: { en, ru }` that tells readers why there are none.',
)

const entries = closedObject({
  name: described('The name of the competency.', text),
  source: described('The document that its requirements were read from.', source),
  area: described('The solution area it belongs to.', areaId),
  technologies: described('The products and techniques it is about.', list(technology)),
  note: v.exactOptional(described('What a reader must know about the whole competency.', text)),
  paths: described(
    'The attainment paths. Empty where the edition publishes no requirements.',
    dictionary(pathId, path),
  ),
})

/** An area of expertise, attained at a level by any one of its paths. */
export const competency = v.pipe(
  entries,
  v.forward(
    v.check(({ paths, note }) => note !== undefined || Object.keys(paths).length > 0, explained),
    ['paths'],
  ),
)

export type Competency = v.InferOutput<typeof competency>
