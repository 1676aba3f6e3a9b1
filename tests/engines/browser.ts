/** A browser and its windows, driven by the commands of WebDriver: https://www.w3.org/TR/webdriver2/ */
import { vi } from 'vitest'

/** The commands in use, with what each takes. */
export interface Commands {
  readonly navigate: { readonly url: string }
  readonly refresh: object
  readonly executeAsync: { readonly script: string; readonly args: readonly unknown[] }
  readonly click: { readonly id: string }
  readonly sendKeys: { readonly id: string; readonly text: string }
  readonly windowHandle: object
  readonly newWindow: { readonly type: 'window' }
  readonly switchToWindow: { readonly handle: string }
  readonly print: object
}
export type Send = <Name extends keyof Commands>(name: Name, parameters: Commands[Name]) => Promise<unknown>

/** By this key WebDriver refers to an element. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf'
type ElementReference = Readonly<Record<typeof elementKey, string>>

const patience = { timeout: 20_000, interval: 50 }

/** Runs in the page: the first element that is seen and has the words, as its name, its text or what is entered. */
function seenElement(selector: string, words: string): Element | null {
  const pattern = new RegExp(words, 'u')
  const isSeen = (element: Element) =>
    element.matches('[type=file]') || element.checkVisibility({ visibilityProperty: true })
  const hasWords = (element: Element) =>
    [
      element.getAttribute('aria-label'),
      (element as HTMLElement).innerText,
      'value' in element && element.value,
    ].some((text) => typeof text === 'string' && pattern.test(text.replaceAll(/\s+/g, ' ').trim()))
  return (
    [...document.querySelectorAll(selector)].find((element) => isSeen(element) && hasWords(element)) ?? null
  )
}

/** Runs in the page: brings an element into view at once, and returns whether a click on its middle would meet it. */
function meetsClick(element: Element): boolean {
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
  const { x, y, width, height } = element.getBoundingClientRect()
  const met = document.elementFromPoint(x + width / 2, y + height / 2)
  return met !== null && (element.contains(met) || met.closest('label')?.contains(element) === true)
}

export class BrowserWindow {
  readonly #send: Send

  constructor(send: Send) {
    this.#send = send
  }

  async open(url: string): Promise<void> {
    await this.#send('navigate', { url })
  }

  async reload(): Promise<void> {
    await this.#send('refresh', {})
  }

  /** Runs a function in the page. It sees nothing outside itself but its arguments. */
  async run<const Arguments extends readonly unknown[], Result>(
    work: (...args: Arguments) => Result,
    ...args: Arguments
  ): Promise<Awaited<Result>> {
    const script = `const [end, ...args] = [...arguments].reverse();
      new Promise((settle) => settle((${work.toString()})(...args.reverse()))).then(
        (value) => end({ value: value ?? null }),
        (error) => end({ error: String(error) }),
      )`
    const answer = (await this.#send('executeAsync', { script, args })) as {
      readonly value: Awaited<Result>
      readonly error?: string
    }
    if (answer.error !== undefined) throw new Error(answer.error)
    return answer.value
  }

  #find(selector: string, words: RegExp): Promise<ElementReference | null> {
    return this.run(seenElement, selector, words.source) as unknown as Promise<ElementReference | null>
  }

  /** Waits until an element is seen and has the words. */
  sees(selector: string, words = /(?:)/u): Promise<ElementReference> {
    return vi.waitFor(async () => {
      const found = await this.#find(selector, words)
      if (found === null) throw new Error(`${selector} with ${words} is not seen`)
      return found
    }, patience)
  }

  /** Waits until no element is seen that has the words. */
  seesNo(selector: string, words = /(?:)/u): Promise<void> {
    return vi.waitFor(async () => {
      if ((await this.#find(selector, words)) !== null) throw new Error(`${selector} with ${words} is seen`)
    }, patience)
  }

  async click(selector: string, words?: RegExp): Promise<void> {
    const element = await vi.waitFor(async () => {
      const found = await this.sees(selector, words)
      if (!(await this.run(meetsClick, found as unknown as Element)))
        throw new Error(`${selector} is covered`)
      return found
    }, patience)
    await this.#send('click', { id: element[elementKey] })
  }

  /** Types into a field, or gives a field for files the path of one. */
  async type(selector: string, text: string): Promise<void> {
    await this.#send('sendKeys', { id: (await this.sees(selector))[elementKey], text })
  }

  /** Returns the page as it would be printed, as PDF. */
  async print(): Promise<Buffer> {
    return Buffer.from((await this.#send('print', {})) as string, 'base64')
  }
}

/** Opens windows, and sends what is for a window that is not the current one there. */
export class BrowserWindows {
  readonly #send: Send
  #current: string

  private constructor(send: Send, current: string) {
    this.#send = send
    this.#current = current
  }

  static async of(send: Send): Promise<BrowserWindows> {
    return new BrowserWindows(send, (await send('windowHandle', {})) as string)
  }

  #windowOf(handle: string): BrowserWindow {
    return new BrowserWindow(async (name, parameters) => {
      if (this.#current !== handle) await this.#send('switchToWindow', { handle })
      this.#current = handle
      return this.#send(name, parameters)
    })
  }

  get first(): BrowserWindow {
    return this.#windowOf(this.#current)
  }

  async open(): Promise<BrowserWindow> {
    const { handle } = (await this.#send('newWindow', { type: 'window' })) as { readonly handle: string }
    return this.#windowOf(handle)
  }
}
