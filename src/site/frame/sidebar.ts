/** The links beside the page, which on a phone are a menu over it. */
const pane = document.querySelector<HTMLElement>('.sidebar-pane')
const current = pane?.querySelector<HTMLElement>('[aria-current]')
const isBeside = matchMedia('(width >= 50rem)')

/** Brings the link of the page that is read into view, where the list of links is longer than the window. */
function showCurrent(): void {
  if (pane && current && current.offsetTop + current.offsetHeight > pane.clientHeight)
    pane.scrollTop = current.offsetTop - pane.clientHeight / 2
}

/** Beside the page nothing opens or closes. */
function place(): void {
  if (pane) pane.popover = isBeside.matches ? null : 'auto'
}

place()
isBeside.addEventListener('change', place)
showCurrent()
pane?.addEventListener('toggle', ({ newState }) => {
  // On a phone the list has no height until it is opened.
  showCurrent()
  for (const covered of document.querySelectorAll('.main-frame, .skip'))
    covered.toggleAttribute('inert', newState === 'open')
})

export {}
