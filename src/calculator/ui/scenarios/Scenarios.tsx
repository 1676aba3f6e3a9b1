import type { scenarios } from '../../../messages/en/scenarios.ts'

export const Scenarios = ({ words }: { words: typeof scenarios }) => <h3>{words.heading}</h3>
