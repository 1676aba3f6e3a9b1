import type { Program } from '../../engine/program/index.ts'
import { russianSentences } from './messages/ru.ts'
import { firstTasks } from './first-tasks.ts'
import { Start } from './start.tsx'

/** The calculator with its Russian sentences alone. */
export const CalculatorRu = ({ program }: { program: Program }) => (
  <Start program={program} messages={russianSentences} />
)

await firstTasks(russianSentences.format)
