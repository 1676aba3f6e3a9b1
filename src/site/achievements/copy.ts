/** Copies a text, or the page's address, and says so. */
for (const place of document.querySelectorAll<HTMLElement>('.copy')) {
  const status = place.querySelector('[role="status"]')
  place.hidden = false
  place.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement) || !status) return
    // Emptied first: the same words a second time are announced again.
    status.textContent = ''
    navigator.clipboard.writeText(target.dataset['text'] ?? location.href).then(
      () => (status.textContent = place.dataset['copied'] ?? ''),
      () => (status.textContent = place.dataset['failed'] ?? ''),
    )
  })
}

export {}
