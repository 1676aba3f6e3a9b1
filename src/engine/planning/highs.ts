/** HiGHS, an exact solver in WebAssembly, behind the interface of a {@link Solver}. */
import loadRuntime, { type Highs, type HighsCallbackMap, type InitOptions, type ModelData } from 'highs'
import type { Control, IntegerProgram, Outcome, Solver } from './integer-program.ts'

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
    rowLower: Float64Array.from(constraints, ({ atLeast }) => atLeast ?? -highs.infinity),
    rowUpper: Float64Array.from(constraints, ({ atMost }) => atMost ?? highs.infinity),
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

const callbacksOf = ({ onProgress, shouldStop }: Control, highs: Highs): HighsCallbackMap => {
  const { mipLogging, mipInterrupt } = highs.constants.callbackType
  return {
    ...(onProgress && {
      [mipLogging]: ({ data }: { readonly data: { mip_dual_bound?: number } }) => {
        onProgress({ bound: data.mip_dual_bound ?? -Infinity })
      },
    }),
    ...(shouldStop && {
      [mipInterrupt]: (event: { interrupt: () => void }) => {
        if (shouldStop()) event.interrupt()
      },
    }),
  }
}

/** A solver on a runtime that is loaded already. */
const solverOn =
  (highs: Highs): Solver =>
  (program, control = {}) =>
    highs.withModel(modelData(program, highs), (model): Outcome => {
      // A plan is only called cheapest when that is proven: no gap is left, and equal programs take equal turns.
      model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 1e-7, random_seed: 0 })
      model.run(callbacksOf(control, highs))
      const status = model.getModelStatus()
      const { optimal, infeasible } = highs.constants.modelStatus
      if (status === infeasible) return { status: 'infeasible' }
      if (status !== optimal) return { status: 'stopped' }
      return { status: 'optimal', values: Array.from(model.getSolution().colValue, Math.round) }
    })

/**
 * Loads HiGHS (about 0.9 MB once compressed). In a browser `locateFile` says where the file `highs.wasm` is served;
 * in Node it is found without.
 */
export const loadHighs = async (options?: InitOptions): Promise<Solver> =>
  solverOn(await loadRuntime(options))
