import * as v from 'valibot'
import { closedObject, described } from '../../schema/index.ts'
import { englishNames, inEachLanguage } from '../language.ts'
import { lesson } from './lesson.ts'

const message = lesson(
  'a text that is not empty',
  'Write the text; where YAML reads something else, put it in quotes.',
)

/** A text that is not empty. */
export const words = v.pipe(v.string(message), v.regex(/\S/, message))

/** A name or a sentence in every language of the guide. */
export const text = closedObject(
  inEachLanguage((language) => described(`The text in ${englishNames[language]}.`, words)),
)

export type Text = v.InferOutput<typeof text>
