export const scenarios = {
  heading: 'Scenarios',
}
