export const sharing = {
  heading: 'Share',
}
