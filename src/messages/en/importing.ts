export const importing = {
  heading: 'Import people',
}
