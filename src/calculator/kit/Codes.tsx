/** A sentence in which no code, such as 70-346, is broken at its hyphen. */
export const Codes = ({ children }: { children: string }) => (
  <>
    {children
      .split(/(\b[A-Z\d]{2,4}-\d{3}\b)/)
      .map((text, at) => (at % 2 === 1 ? <span class="whole-code">{text}</span> : text))}
  </>
)
