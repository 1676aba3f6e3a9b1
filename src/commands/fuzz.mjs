/** `npm run fuzz`: brings in many tables that a writer made up, and ends red where one is not stored as it was written. */
import { install } from './install.mjs'
import { runTool } from './run.mjs'

const [, , seed] = process.argv
const passes = async () =>
  (await install()) &&
  (
    await runTool('vitest', ['run', '--project=fuzz', '--reporter=verbose'], {
      env: seed === undefined ? {} : { FUZZ_SEED: seed },
    })
  ).code === 0

process.exitCode = (await passes()) ? 0 : 1
