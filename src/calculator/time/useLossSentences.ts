import { useMemo } from 'preact/hooks'
import { useMessages } from '../kit/context.ts'
import { useNames } from '../workspace/context.ts'
import { lossSentences, type LossWords } from './messages/loss-sentences.ts'

/** The sentences about what is lost next, with the names as they are entered. */
export function useLossSentences(words: LossWords) {
  const messages = useMessages()
  const names = useNames()
  return useMemo(() => lossSentences(words, messages, names), [words, messages, names])
}
