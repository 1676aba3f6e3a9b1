/** Reads tables away from the page. The page ends it when it is cancelled or gives no sign of life. */
import type { Reply, Request } from './protocol.ts'
import { createSession } from './session.ts'

const answer = createSession((reply: Reply) => {
  postMessage(reply)
})
addEventListener('message', ({ data }: MessageEvent<Request>) => void answer(data))
