/** Asks a worker one question at a time; of those that come up meanwhile, only the last. */

/** What this module needs of a `Worker`. */
export type Answering = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

/** Reads what {@link createAsker} sends: the parts of the question that have changed. */
export const readNews = <Question>(sent: string): Partial<Question> => JSON.parse(sent) as Partial<Question>

/**
 * The worker keeps what it was told, so only what has changed since is sent, as JSON: of thousands of people that takes the
 * page half the time of a structured clone.
 */
export function createAsker<Question extends object, Answer>(
  open: () => Answering,
  take: (answer: Partial<Answer>, isLast: boolean) => void,
  fail: () => void,
) {
  let worker: Answering | undefined
  let told: Partial<Question> = {}
  let waiting: Question | undefined
  let isBusy = false

  function end() {
    worker?.terminate()
    worker = undefined
    told = {}
    waiting = undefined
    isBusy = false
  }

  function begin(): Answering {
    const opened = open()
    opened.addEventListener('message', (event) => {
      isBusy = false
      const next = waiting
      waiting = undefined
      const isLast = !next || !ask(next)
      take((event as MessageEvent<Partial<Answer>>).data, isLast)
    })
    opened.addEventListener('error', () => {
      end()
      fail()
    })
    return opened
  }

  /** Gives whether an answer is to come. */
  function ask(question: Question): boolean {
    if (isBusy) {
      waiting = question
      return true
    }
    const news = Object.entries(question).filter(([key, value]) => told[key as keyof Question] !== value)
    if (news.length === 0) return false
    try {
      worker ??= begin()
    } catch {
      // A browser without workers, or one that refuses to start any.
      fail()
      return true
    }
    told = question
    isBusy = true
    worker.postMessage(JSON.stringify(Object.fromEntries(news)))
    return true
  }

  return { ask, end }
}
