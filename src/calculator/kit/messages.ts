/** The sentences of one language, as the calculator is given them. */
import type { LanguageMessages } from '../../language/messages.ts'
import type { kit } from './messages/en.ts'

/**
 * The sentences that come with the page. Each feature adds its own by merging into this interface beside its English
 * sentences, which set the shape: what another language leaves out does not compile.
 */
export interface Messages extends LanguageMessages {
  readonly kit: typeof kit
  readonly later: { readonly [Part in keyof LaterMessages]: () => Promise<LaterMessages[Part]> }
}

/** The sentences of parts of the page that are fetched when they are first shown; features merge into it likewise. */
export interface LaterMessages {}
