import { count } from '../../../language/en/language.ts'

export const tools = {
  label: 'Your data',
  privacy: 'Saved in this browser only. Nothing you enter is sent anywhere.',
  undo: 'Undo',
  redo: 'Redo',
  undoStep: (step: string) => `Undo: ${step}`,
  redoStep: (step: string) => `Redo: ${step}`,
  undone: (step: string) => `Undone: ${step}`,
  redone: (step: string) => `Done again: ${step}`,
  moreChanges: (more: number) => `and ${count(more, { one: 'more level', other: 'more levels' })} changed`,
  sample: 'Sample company',
  openFile: 'Open a file',
  export: 'Export',
  share: 'Share',
  pasteRows: 'Paste rows from a spreadsheet',
  download: 'Download my data',
  downloadScenarios: 'Download my scenarios',
  startOver: 'Start over',
  moreProblems: (more: number) => `and ${count(more, { one: 'more problem', other: 'more problems' })}`,
  close: 'Close',
  loading: 'Loading…',
  notLoaded: 'This part could not be loaded. What you entered is still here.',
  tryAgain: 'Try again',
  aside:
    'Data saved here earlier are damaged: this page could not read them. They are kept apart, unchanged.',
  downloadAside: 'Download them',
  removeAside: 'Remove them',
  otherTab:
    'Another tab changed the same things as this one. This tab’s version is saved now; all other changes of both are kept. Changed in both:',
  takeOther: 'Take the other tab’s',
  keepMine: 'Keep this one',
}
