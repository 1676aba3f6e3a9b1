/** Performance figures, as totals or month by month. */
export const loadFigures = () => import('./Figures.tsx')
