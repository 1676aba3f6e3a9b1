/** WebKit's driver takes the commands of WebDriver by HTTP: https://www.w3.org/TR/webdriver2/#endpoints */
import type { Commands, Send } from './browser.ts'

/** How and where each is asked for. */
const endpoints: Readonly<Record<keyof Commands, string>> = {
  navigate: 'POST url',
  refresh: 'POST refresh',
  executeAsync: 'POST execute/async',
  click: 'POST element/<id>/click',
  sendKeys: 'POST element/<id>/value',
  windowHandle: 'GET window',
  newWindow: 'POST window/new',
  switchToWindow: 'POST window',
  print: 'POST print',
}

async function ask(method: string, address: string, parameters: object): Promise<unknown> {
  const body = method === 'GET' ? {} : { body: JSON.stringify(parameters) }
  const response = await fetch(address, { method, ...body })
  const { value } = (await response.json()) as { readonly value: unknown }
  if (response.ok) return value
  const { error, message } = value as { readonly error: string; readonly message: string }
  throw new Error(`${error}: ${message}`)
}

/** Opens a session with the driver that listens at the address. */
export async function openWebDriver(address: string): Promise<Send> {
  const session = await ask('POST', `${address}/session`, { capabilities: {} })
  const { sessionId } = session as { readonly sessionId: string }
  return (name, parameters) => {
    const id = 'id' in parameters ? parameters.id : ''
    const [method = '', path = ''] = endpoints[name].replace('<id>', id).split(' ')
    return ask(method, `${address}/session/${sessionId}/${path}`, parameters)
  }
}
