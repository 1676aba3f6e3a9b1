export const tools = {
  data: 'Your data',
  label: 'Organization, calculation date and data',
  privacy: 'Saved in this browser only. Nothing you enter is sent anywhere.',
  undo: 'Undo',
  redo: 'Redo',
  sample: 'Sample company',
  openFile: 'Open a file',
  export: 'Export',
  share: 'Share',
  pasteRows: 'Paste rows from a spreadsheet',
  more: 'More',
  skip: 'Skip to the answer',
}

declare module '../../kit/messages.ts' {
  interface Messages {
    readonly tools: typeof tools
  }
}
