import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { useMessages } from '../kit/context.ts'
import { useFiles } from './files.ts'

/** The endings of the files that can be opened. */
export const tableFiles = '.json,.csv,.tsv,.tab,.txt,.xlsx,.xlsm'

/** A button that asks for a file: the visitor's data, or any table of people. */
export function OpenFile({ className, children }: { className: string; children?: ComponentChildren }) {
  const files = useFiles()
  const { tools } = useMessages()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" class={className} onClick={() => input.current?.click()}>
        {children ?? tools.openFile}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={tableFiles}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          currentTarget.value = ''
          if (file) void files.openFile(file)
        }}
      />
    </>
  )
}
