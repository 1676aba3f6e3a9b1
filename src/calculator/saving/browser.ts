/** What saving asks of the browser beside its storage; each is left out where the browser doesn't know it. */
export interface Browser {
  /** Runs the act while no other tab of this site runs one. */
  readonly alone: (act: () => void) => void
  /** Asks that what is saved here is not cleared away when room runs short. */
  readonly keep: () => void
}

const lock = 'partner-competency-guide'

export const browserOf = (navigator: Navigator): Browser => ({
  alone: (act) => ('locks' in navigator ? void navigator.locks.request(lock, act) : act()),
  keep: () => {
    if ('storage' in navigator && 'persist' in navigator.storage) void navigator.storage.persist()
  },
})
