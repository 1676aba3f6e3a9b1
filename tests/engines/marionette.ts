/**
 * Firefox takes the commands of WebDriver by a socket, each with its length before it:
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
import { once } from 'node:events'
import { connect } from 'node:net'
import type { Commands, Send } from './browser.ts'

const names: Readonly<Record<keyof Commands, string>> = {
  navigate: 'WebDriver:Navigate',
  refresh: 'WebDriver:Refresh',
  executeAsync: 'WebDriver:ExecuteAsyncScript',
  click: 'WebDriver:ElementClick',
  sendKeys: 'WebDriver:ElementSendKeys',
  windowHandle: 'WebDriver:GetWindowHandle',
  newWindow: 'WebDriver:NewWindow',
  switchToWindow: 'WebDriver:SwitchToWindow',
  print: 'WebDriver:Print',
}

type Answer = readonly [
  type: 1,
  id: number,
  error: { readonly error: string; readonly message: string } | null,
  result: unknown,
]

/** Reads the messages that are whole, and returns what is left. */
function readMessages(received: Buffer, take: (message: unknown) => void): Buffer {
  const colon = received.indexOf(':')
  const end = colon + 1 + Number(received.subarray(0, Math.max(colon, 0)).toString())
  if (colon === -1 || received.length < end) return received
  take(JSON.parse(received.subarray(colon + 1, end).toString()))
  return readMessages(received.subarray(end), take)
}

/** Opens a session with the Firefox that listens on the port. */
export async function openMarionette(port: number): Promise<Send> {
  const socket = connect(port, '127.0.0.1')
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  let received: Buffer = Buffer.alloc(0)
  let last = 0
  const take = (message: unknown) => {
    if (!Array.isArray(message)) return
    const [, id, error, result] = message as unknown as Answer
    const answer = waiting.get(id)
    waiting.delete(id)
    if (error) answer?.reject(new Error(`${error.error}: ${error.message}`))
    else answer?.resolve(result)
  }
  socket.on('data', (chunk) => (received = readMessages(Buffer.concat([received, chunk]), take)))
  socket.on('close', () => {
    for (const answer of waiting.values()) answer.reject(new Error('Firefox has gone'))
  })
  const ask = (name: string, parameters: object): Promise<unknown> => {
    const answer = Promise.withResolvers<unknown>()
    waiting.set((last += 1), answer)
    const text = JSON.stringify([0, last, name, parameters])
    socket.write(`${Buffer.byteLength(text)}:${text}`)
    return answer.promise
  }
  // The first words are Firefox's own.
  await once(socket, 'data')
  await ask('WebDriver:NewSession', {})
  return async (name, parameters) => {
    const result = await ask(names[name], parameters)
    return result !== null && typeof result === 'object' && 'value' in result ? result.value : result
  }
}
