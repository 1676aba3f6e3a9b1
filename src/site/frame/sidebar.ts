/** Brings the link of the page that is read into view, where the list of links is longer than the window. */
const pane = document.querySelector<HTMLElement>('.sidebar-pane')
const current = pane?.querySelector<HTMLElement>('[aria-current]')

function showCurrent(): void {
  if (pane && current && current.offsetTop + current.offsetHeight > pane.clientHeight)
    pane.scrollTop = current.offsetTop - pane.clientHeight / 2
}

showCurrent()
// On a phone the list has no height until it is opened.
pane?.addEventListener('toggle', showCurrent)

export {}
