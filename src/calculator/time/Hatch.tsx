const id = 'unclear-hatch'

/** How what is unclear is filled, once the pattern stands in the page. */
export const unclear = `url(#${id})`

export const Hatch = () => (
  <svg class="sr-only" aria-hidden="true">
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line class="hatch-line" x1="1" x2="1" y1="0" y2="6" />
    </pattern>
  </svg>
)
