/** Lets the page do what waits before it goes on. */
export const pause = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve)
  })
