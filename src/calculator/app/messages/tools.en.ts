export const tools = {
  label: 'Your data',
  privacy: 'Saved in this browser only. Nothing you enter is sent anywhere.',
  undo: 'Undo',
  redo: 'Redo',
  undoStep: (step: string) => `Undo: ${step}`,
  redoStep: (step: string) => `Redo: ${step}`,
  sample: 'Sample company',
  openFile: 'Open a file',
  export: 'Export',
  share: 'Share',
  pasteRows: 'Paste rows from a spreadsheet',
  startOver: 'Start over',
}

declare module '../../kit/messages.ts' {
  interface Messages {
    readonly tools: typeof tools
  }
}
