/** `npm run check`: the fast part of `npm test`, without a build and without a browser. */
import { fastSteps, runSteps } from './checks.mjs'

await runSteps(fastSteps)
