import type { Achievement, Language } from '../../engine/program/index.ts'
import { formats } from '../../language/formats.ts'
import { achievementPageMessages } from './messages/index.ts'

/** Says in short since when it can't be taken any more, and how long it counts; empty where it has no end. */
export function stateOf({ retired, acceptedUntil, mayCountUntil }: Achievement, language: Language): string {
  const text = achievementPageMessages[language]
  const { day } = formats[language]
  return [
    ...(retired ? [text.retired(day(retired))] : []),
    ...(acceptedUntil ? [text.acceptedUntil(day(acceptedUntil))] : []),
    ...(mayCountUntil ? [text.surelyUntil(day(mayCountUntil))] : []),
  ].join(', ')
}
