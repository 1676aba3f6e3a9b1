/** Marks the heading that is being read in the table of contents. */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].map((link) => [
    decodeURIComponent(link.hash.slice(1)),
    link,
  ]),
)
const targets = [...links.keys()].flatMap((id) => document.getElementById(id) ?? [])

function mark(): void {
  const line = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + 8
  const read = targets.findLast((target) => target.getBoundingClientRect().top <= line) ?? targets[0]
  for (const [id, link] of links) {
    if (id === read?.id) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
  }
}

if (targets.length > 0) {
  let waiting = false
  addEventListener(
    'scroll',
    () => {
      if (waiting) return
      waiting = true
      requestAnimationFrame(() => {
        waiting = false
        mark()
      })
    },
    { passive: true },
  )
  mark()
}

export {}
