import * as v from 'valibot'
import { lesson } from './lesson.ts'

export const level = v.picklist(
  ['silver', 'gold'],
  lesson('silver or gold', 'Name a level that the program publishes.'),
)

export type Level = v.InferOutput<typeof level>
