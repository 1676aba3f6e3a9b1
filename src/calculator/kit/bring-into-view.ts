const lasts = 1600

/** Lights a part up for a moment, so that the eye finds it; nothing moves where the visitor wants less motion. */
export function lightUp(part: Element): void {
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return
  const tint = getComputedStyle(part).getPropertyValue('--tint')
  part.animate([{ backgroundColor: tint }, { backgroundColor: tint, offset: 0.5 }, {}], lasts)
}

/** Scrolls so that the part stands below what is pinned, if it doesn't already stand in sight, and lights it up. */
export function bringIntoView(part: Element, block: ScrollLogicalPosition): void {
  part.scrollIntoView({ block })
  lightUp(part)
}
