/** One profile through all editions: the engine and the slow second implementation give the same answer by each. */
import { expectAgreement, situationNear } from '../support/by-all-editions.ts'
import { editionIds, editionOf } from '../support/editions.ts'
import { law } from '../support/law.ts'

for (const id of editionIds)
  law(
    `a profile that comes near to the levels of ${id} is judged alike by all editions`,
    6,
    [situationNear(editionOf(id))],
    expectAgreement,
  )
