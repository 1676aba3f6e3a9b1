import type { Program } from '../../engine/program/index.ts'
import { englishSentences } from './messages/en.ts'
import { firstTasks } from './first-tasks.ts'
import { Start } from './start.tsx'

/** The calculator with its English sentences alone. */
export const CalculatorEn = ({ program }: { program: Program }) => (
  <Start program={program} messages={englishSentences} />
)

await firstTasks(englishSentences.format)
