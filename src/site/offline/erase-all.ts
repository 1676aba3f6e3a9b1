import { eraseAll } from './erase.ts'

for (const place of document.querySelectorAll<HTMLElement>('.erase-all')) {
  const find = (selector: string) => place.querySelector<HTMLElement>(selector)!
  const [ask, sure, status] = [find('[data-ask]'), find('[data-sure]'), find('[role=status]')]
  const show = (isAsking: boolean) => {
    sure.hidden = !isAsking
    ask.hidden = isAsking
    ;(isAsking ? find('[data-no]') : ask).focus()
  }
  ask.addEventListener('click', () => show(true))
  find('[data-no]').addEventListener('click', () => show(false))
  find('[data-yes]').addEventListener('click', () => {
    show(false)
    eraseAll().then(
      () => (status.textContent = status.dataset['erased']!),
      () => (status.textContent = status.dataset['notErased']!),
    )
  })
  place.hidden = false
}
