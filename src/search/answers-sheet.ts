import sheet from './answers.css?url&no-inline'

/** Adds the style sheet of the answers, a file of its own: as an ordinary sheet every page would have it. */
export const addAnswersSheet = (): void =>
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet }))
