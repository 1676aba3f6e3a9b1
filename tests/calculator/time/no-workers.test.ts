/** In a browser that starts no workers, whoever asks one says that it failed. */
import { expect, test, vi } from 'vitest'
import { createReadingWorker } from '../../../src/calculator/import/reading-worker.ts'
import { createPlanner } from '../../../src/calculator/plan/planner.ts'
import { createAsker } from '../../../src/calculator/time/asker.ts'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { calculatorOver } from '../support.ts'

const none = (): never => {
  throw new ReferenceError('Worker is not defined')
}

test('what is computed in one', () => {
  const fail = vi.fn()
  createAsker(none, vi.fn(), fail).ask({ on: '2018-10-29' })
  expect(fail).toHaveBeenCalledTimes(1)
})

test('a file that is read in one', () => {
  const fail = vi.fn()
  const worker = createReadingWorker(none, vi.fn(), fail)
  worker.begin()
  expect(fail).toHaveBeenCalledExactlyOnceWith({ code: 'not-readable' })
  expect(worker.$progress.get()).toBeNull()
})

test('a plan', () => {
  const calculator = calculatorOver()
  calculator.organization.loadSample(sampleIn('en'))
  const planner = createPlanner(calculator, none)
  planner.request.ask({ targets: [{ competency: 'devops', level: 'gold' }] })
  planner.start()
  expect(planner.$search.get()).toEqual({ status: 'failed' })
})
