/** A share of the width, as SVG wants it. */
export const percent = (share: number): string => `${(share * 100).toFixed(3)}%`
