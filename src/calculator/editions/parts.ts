/** What is shown of editions: one part, for whoever asks for some of it soon asks for the rest. */
export { EditionChoice } from './EditionChoice.tsx'
export { EditionsView } from './EditionsView.tsx'
export { FetchedRules } from './FetchedRules.tsx'
export { RulesInTime } from './RulesInTime.tsx'
export { RulesNotice } from './RulesNotice.tsx'
