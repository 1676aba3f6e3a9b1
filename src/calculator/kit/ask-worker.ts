/** Asks a worker one thing and ends it. Rejects when the worker fails, or when it is to stop. */
export async function askWorker<Reply>(
  worker: Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>,
  question: unknown,
  stop?: AbortSignal,
): Promise<Reply> {
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => resolve(data))
      worker.addEventListener('error', () => reject(new Error('The worker failed.')))
      stop?.addEventListener('abort', () => reject(new Error('Stopped.')))
      worker.postMessage(question)
    })
  } finally {
    worker.terminate()
  }
}
