import type { plan } from '../../../messages/en/plan.ts'

export const Plan = ({ words }: { words: typeof plan }) => <h3>{words.heading}</h3>
