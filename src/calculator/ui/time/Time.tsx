import type { time } from '../../../messages/en/time.ts'

export const Time = ({ words }: { words: typeof time }) => <h3>{words.heading}</h3>
