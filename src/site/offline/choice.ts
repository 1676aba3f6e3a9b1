/** The sentences stand in the page: the script has none, and with them only those of its language. */
import { chooseKeeping, sizesOfKeeping } from './keeping.ts'
import { chosenKeeping, type Keeping } from './worker.ts'

const megabytes = (bytes: number): string =>
  (bytes / 1e6).toLocaleString(document.documentElement.lang, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  })

function start(form: HTMLFormElement): void {
  const status = form.querySelector<HTMLElement>('[role=status]')!
  const inputs = [...form.querySelectorAll('input')]
  const say = (text: string | undefined) => (status.textContent = text!)
  form.hidden = false
  if (!('serviceWorker' in navigator)) {
    form.querySelector('fieldset')!.disabled = true
    say(status.dataset['unknown'])
    return
  }
  for (const input of inputs) {
    input.checked = input.value === (chosenKeeping() ?? 'language')
    input.addEventListener('change', () => {
      say(status.dataset['working'])
      void chooseKeeping(input.value as Keeping).then((isDone) =>
        say(isDone ? input.dataset['done'] : status.dataset['failed']),
      )
    })
  }
  const writeSizes = (sizes: Readonly<Record<Keeping, number>>) => {
    for (const { value, nextElementSibling } of inputs) {
      const size = sizes[value as Keeping]
      if (size > 0) nextElementSibling!.append(` (${megabytes(size)})`)
    }
  }
  // Without a network the sizes stay unsaid.
  sizesOfKeeping().then(writeSizes, () => undefined)
}

for (const form of document.querySelectorAll<HTMLFormElement>('.offline-choice')) start(form)
