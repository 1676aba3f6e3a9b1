export const calculatorPage = {
  open: 'Open the calculator',
  check: 'Check this in the calculator',
  loading: 'The calculator is loading.',
  withoutScript: 'It needs JavaScript, which is turned off here. The requirements can be read all the same:',
}
