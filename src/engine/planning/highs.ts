/** HiGHS, an exact solver in WebAssembly, behind the interface of a {@link Solver}. */
import loadRuntime, {
  type CallbackData,
  type Highs,
  type HighsCallbackMap,
  type InitOptions,
  type Model,
  type ModelData,
} from 'highs'
import { checked, SolverError } from './checked.ts'
import type { Control, IntegerProgram, Outcome, Solver } from './integer-program.ts'

/** Sums this large are held less exactly; between whole numbers there is room. */
const room = (bound: number): number => (Math.abs(bound) > 1e6 ? 0.4 : 0)

function modelData({ variables, constraints, objective }: IntegerProgram, highs: Highs): ModelData {
  const colCost = new Float64Array(variables.length)
  for (const [variable, coefficient] of objective) colCost[variable] = coefficient
  const starts = [0]
  for (const { terms } of constraints) starts.push(starts.at(-1)! + terms.length)
  const entries = constraints.flatMap(({ terms }) => terms)
  return {
    numCols: variables.length,
    numRows: constraints.length,
    colCost,
    colLower: new Float64Array(variables.length),
    colUpper: Float64Array.from(variables, ({ atMost }) => atMost),
    rowLower: Float64Array.from(constraints, ({ atLeast = -highs.infinity }) => atLeast - room(atLeast)),
    rowUpper: Float64Array.from(constraints, ({ atMost = highs.infinity }) => atMost + room(atMost)),
    matrix: {
      format: 'csr',
      numRows: constraints.length,
      numCols: variables.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(entries, ([variable]) => variable),
      values: Float64Array.from(entries, ([, coefficient]) => coefficient),
    },
    integrality: variables.map(() => highs.constants.variableType.integer),
  }
}

/** What a run may do at least. */
const leastWork = 500

const callbacksOf = (
  { onProgress, shouldStop, allowance }: Control,
  highs: Highs,
  tell: (stop: 'stopped' | 'limit') => void,
): HighsCallbackMap => {
  const { mipLogging, mipInterrupt } = highs.constants.callbackType
  let counted = 0
  const share = Math.max(leastWork, (allowance?.left ?? 0) / 2)
  return {
    ...(onProgress && {
      [mipLogging]: ({ data }: { readonly data: CallbackData }) => {
        onProgress({ bound: data.mip_dual_bound ?? -Infinity })
      },
    }),
    ...((shouldStop ?? allowance) && {
      [mipInterrupt]: (event: { readonly data: CallbackData; interrupt: () => void }) => {
        if (allowance) {
          const iterations = Number(event.data.mip_total_lp_iterations ?? counted)
          allowance.left -= Math.max(0, iterations - counted)
          counted = Math.max(counted, iterations)
        }
        const stop = shouldStop?.() ? 'stopped' : allowance && counted >= share ? 'limit' : null
        if (!stop) return
        tell(stop)
        event.interrupt()
      },
    }),
  }
}

function outcomeOf(model: Model, highs: Highs, interrupted: 'stopped' | 'limit' | null): Outcome {
  const status = model.getModelStatus()
  const { modelStatus, solutionStatus } = highs.constants
  if (status === modelStatus.infeasible) return { status: 'infeasible' }
  if (interrupted === 'stopped') return { status: 'stopped' }
  const values = () => Array.from(model.getSolution().colValue, Math.round)
  if (status === modelStatus.optimal) return { status: 'optimal', values: values() }
  if (interrupted === null) throw new SolverError(`HiGHS ends with model status ${status}`)
  return model.info.get('primal_solution_status') === solutionStatus.feasible
    ? { status: 'unproven', values: values(), bound: Number(model.info.get('mip_dual_bound')) }
    : { status: 'undecided' }
}

/** A solver on a runtime that is loaded already. */
const solverOn = (highs: Highs): Solver =>
  checked((program, control = {}) =>
    highs.withModel(modelData(program, highs), (model): Outcome => {
      // A plan is only called cheapest when that is proven. All is in whole numbers, so that a gap below 1 is none;
      // equal programs take equal turns.
      model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5, random_seed: 0 })
      if (control.start) model.setSolution({ colValue: Float64Array.from(control.start) })
      let interrupted: 'stopped' | 'limit' | null = null
      model.run(callbacksOf(control, highs, (stop) => (interrupted = stop)))
      return outcomeOf(model, highs, interrupted)
    }),
  )

/**
 * Loads HiGHS (about 0.9 MB once compressed). In a browser `locateFile` says where the file `highs.wasm` is served;
 * in Node it is found without.
 */
export const loadHighs = async (options?: InitOptions): Promise<Solver> =>
  solverOn(await loadRuntime(options))
