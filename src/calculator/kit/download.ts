/** Gives a text, of that type, or a file to the visitor; it never leaves the browser. */
export function download(name: string, content: string | Blob, type = 'application/json'): void {
  const file = typeof content === 'string' ? new Blob([content], { type }) : content
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}
