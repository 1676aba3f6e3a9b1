/** What the marks of the levels mean. */
export const legend = {
  badges: 'A filled badge: the level is reached. An outline: it is not reached.',
  states: {
    'not-started': 'You have nothing of what the level needs.',
    started: 'You have part of what the level needs. (Partner Center: Started)',
    unclear:
      'The source can be read in two ways, and you reach the level by only one of them. Ask Microsoft before you rely on it.',
    qualified: 'All requirements are met. No package in force shows it. (Partner Center: Qualified)',
    active: 'The package in force shows it on your business profile. (Partner Center: Active)',
    'at-risk':
      'Shown, but by your entries it will not be reached on the anniversary of the package. (Partner Center: At risk)',
  },
  nearTitle: 'Near',
  near: 'Exactly one requirement is missing, by at most two people or a fifth of the amount.',
}

declare module '../../kit/messages.ts' {
  interface LaterMessages {
    readonly legend: typeof legend
  }
}
