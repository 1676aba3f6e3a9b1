export const time = {
  heading: 'Over time',
}
