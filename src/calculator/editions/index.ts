/** By the rules of which edition everything is judged, and the editions side by side. Fetched when it is first asked for. */
export const loadEditions = () => import('./parts.ts')
