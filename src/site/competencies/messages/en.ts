export const competencies = {
  /** What the page of one is, in a list of pages. */
  kind: 'Competency',
  area: 'Area',
  technologies: 'Technologies',
  cannotBeCalculated: 'No requirements in this edition',
}
