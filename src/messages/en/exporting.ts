export const exporting = {
  heading: 'Export',
}
