/** Asks a worker one thing and ends it. Rejects when the worker fails. */
export async function askWorker<Reply>(
  worker: Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>,
  question: unknown,
): Promise<Reply> {
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => resolve(data))
      worker.addEventListener('error', () => reject(new Error('The worker failed.')))
      worker.postMessage(question)
    })
  } finally {
    worker.terminate()
  }
}
