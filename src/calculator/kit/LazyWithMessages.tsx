import type { ComponentChild } from 'preact'
import { Lazy } from './Lazy.tsx'

interface LazyWithMessagesProps<Part, Words> {
  readonly part: () => Promise<Part>
  readonly words: () => Promise<Words>
  readonly close?: () => void
  /** Draws the part once; what changes in it later is its own doing. */
  readonly children: (part: Part, words: Words) => ComponentChild
}

/** A part of the page that is fetched with its sentences. */
export const LazyWithMessages = <Part, Words>({
  part,
  words,
  close,
  children,
}: LazyWithMessagesProps<Part, Words>) => (
  <Lazy
    close={close}
    fetch={() => Promise.all([part(), words()]).then(([part, words]) => children(part, words))}
  />
)
