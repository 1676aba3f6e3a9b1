import type { ComponentChild } from 'preact'
import { loadEditions } from '../editions/index.ts'
import { useMessages } from '../kit/context.ts'
import { LazyWithMessages } from '../kit/LazyWithMessages.tsx'
import type { LaterMessages } from '../kit/messages.ts'

interface EditionsProps {
  readonly children: (
    parts: Awaited<ReturnType<typeof loadEditions>>,
    words: LaterMessages['editions'],
  ) => ComponentChild
}

/** What is shown of editions, fetched with its sentences. */
export const Editions = ({ children }: EditionsProps) => (
  <LazyWithMessages part={loadEditions} words={useMessages().later.editions}>
    {children}
  </LazyWithMessages>
)
