/** What the words of a query are worth: the fewer pages have one, the more it tells. */

/** How surely something has each of the words that are sought, in their order: 1 at most by each kind of place. */
export type Has = readonly number[]

/** Returns the highest of the numbers, 0 of none. */
export const best = (numbers: readonly number[]): number => Math.max(0, ...numbers)

/** Returns the weight of a word that so many of all pages have. */
export const rarity = (pages: number, all: number): number => Math.log(1 + all / Math.max(pages, 1))

/** Returns the mean of the shares, each by its weight. */
export const weighed = (shares: Has, weights: readonly number[]): number =>
  shares.reduce((sum, share, place) => sum + share * weights[place]!, 0) /
  weights.reduce((sum, weight) => sum + weight, 0)
