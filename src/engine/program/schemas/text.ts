import * as v from 'valibot'
import { closedObject, described } from '../../schema/index.ts'
import { lesson } from './lesson.ts'

const message = lesson(
  'a text that is not empty',
  'Write the text; where YAML reads something else, put it in quotes.',
)

/** A text that is not empty. */
export const words = v.pipe(v.string(message), v.regex(/\S/, message))

/** A name or a sentence in every language of the guide. */
export const text = closedObject({
  en: described('The text in English.', words),
  ru: described('The text in Russian.', words),
})

export type Text = v.InferOutput<typeof text>
export type Language = keyof Text
