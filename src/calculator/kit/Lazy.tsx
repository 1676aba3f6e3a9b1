import type { ComponentChild } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useMessages } from './context.ts'
import { useFocusFallback } from './focus.ts'
import { Warning } from './glyphs.tsx'

interface LostProps {
  readonly tryAgain: () => void
  readonly close?: (() => void) | undefined
}

/** Opens a dialog while it is on the page; what had the focus before has it again afterwards. */
function useOpened() {
  const opened = useRef<HTMLDialogElement | null>(null)
  return useRef((dialog: HTMLDialogElement | null) => {
    opened.current?.close()
    opened.current = dialog
    dialog?.showModal()
  }).current
}

/** Says that a part could not be fetched, where it would stand. */
function Lost({ tryAgain, close }: LostProps) {
  const { kit } = useMessages()
  const dialog = useOpened()
  const notice = useFocusFallback<HTMLDivElement>()
  useEffect(() => {
    window.addEventListener('online', tryAgain)
    return () => window.removeEventListener('online', tryAgain)
  })
  const said = (
    <>
      <p>
        <Warning /> {kit.notLoaded}
      </p>
      <button type="button" class="button" onClick={tryAgain}>
        {kit.tryAgain}
      </button>{' '}
      <button type="button" class="button" onClick={() => window.location.reload()}>
        {kit.reload}
      </button>
    </>
  )
  if (!close)
    return (
      <div class="notice" role="alert" ref={notice}>
        {said}
      </div>
    )
  return (
    <dialog
      class="notice"
      role="alertdialog"
      aria-label={kit.notLoaded}
      ref={dialog}
      onClose={({ currentTarget }) => currentTarget.isConnected && close()}
    >
      {said}{' '}
      <button type="button" class="button" onClick={close}>
        {kit.close}
      </button>
    </dialog>
  )
}

interface LazyProps<Part> {
  readonly fetch: () => Promise<Part>
  /** Draws what was fetched, each time anew; without it, what was fetched is drawn as it is. */
  readonly children?: (part: Part) => ComponentChild
  /** Closes a part that is a dialog; that it could not be fetched is said in a dialog, too. */
  readonly close?: (() => void) | undefined
}

const asItIs = (part: unknown) => part as ComponentChild

/**
 * A part of the page whose code and sentences are fetched when it is first shown. One that failed is fetched again when the
 * network is back. After a new release its files may be gone, and the page has to be loaded again.
 */
export function Lazy<Part>({ fetch, children = asItIs, close }: LazyProps<Part>) {
  const { kit } = useMessages()
  const [fetched, setFetched] = useState<{ readonly part: Part } | null>(null)
  const [isLost, setLost] = useState(false)
  const [tries, setTries] = useState(1)
  // What is fetched is settled by the first drawing.
  const [fetchPart] = useState(() => fetch)
  useEffect(() => {
    setLost(false)
    fetchPart().then(
      (part) => setFetched({ part }),
      () => setLost(true),
    )
  }, [fetchPart, tries])
  if (isLost) return <Lost close={close} tryAgain={() => setTries(tries + 1)} />
  return <>{fetched ? children(fetched.part) : <p class="quiet loading">{kit.loading}</p>}</>
}
