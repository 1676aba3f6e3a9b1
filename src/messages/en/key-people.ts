export const keyPeople = {
  heading: 'Key people',
}
