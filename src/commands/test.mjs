/** `npm test`: installs what is missing, runs every check, and ends with the count of the test cases. */
import { fastSteps, runSteps, siteSteps } from './checks.mjs'

await runSteps([...fastSteps, ...siteSteps])
