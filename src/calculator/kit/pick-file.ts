/**
 * Asks for a file, which is possible only in answer to a press.
 *
 * @param accept endings of files, as the `accept` of an input
 */
export function pickFile(accept: string, take: (file: File) => void): void {
  const input = Object.assign(document.createElement('input'), { type: 'file', accept })
  input.addEventListener('change', () => {
    const file = input.files?.[0]
    if (file) take(file)
  })
  input.click()
}
