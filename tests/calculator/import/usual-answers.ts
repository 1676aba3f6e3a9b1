import { nothingSaid } from '../../../src/calculator/import/importing-state.ts'
import type { ImportAnswers } from '../../../src/calculator/import/protocol.ts'

/** What a visitor says of a table that leaves nothing open. */
export const usualAnswers: ImportAnswers = {
  order: 'day-first',
  calendar: '1900',
  since: null,
  answers: nothingSaid.answers,
  passingScore: null,
  joined: {},
}
