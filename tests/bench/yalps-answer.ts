/** A thread that answers one question for plans by yalps, so that it can be ended: says that it is ready, then what it found. */
import { parentPort, workerData } from 'node:worker_threads'
import { loadProgram } from '../../src/engine/program/load.ts'
import { answer } from './plan-questions.ts'
import { yalpsSolver } from './yalps-solver.ts'

const program = await loadProgram()
parentPort!.postMessage('ready')
parentPort!.postMessage(answer(program, String(workerData), yalpsSolver))
