const json = (text: string): Blob => new Blob([text], { type: 'application/json' })

/** Gives a file to the visitor, a text as JSON; it never leaves the browser. */
export function download(name: string, content: Blob | string): void {
  const address = URL.createObjectURL(typeof content === 'string' ? json(content) : content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}
