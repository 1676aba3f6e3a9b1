import { say } from '../../language/reasons.ts'
import { useNames } from '../workspace/context.ts'
import { Warning } from '../kit/glyphs.tsx'
import { Cancel } from './Cancel.tsx'
import type { ImportTrouble } from './protocol.ts'
import type { PartProps } from './parts.ts'
import { StepHeading } from './StepHeading.tsx'

interface TroubleProps extends PartProps {
  readonly trouble: ImportTrouble
  readonly file: string | null
}

/** Why nothing was imported, and the way on. */
export function TroubleStep({ importing, words, trouble, file }: TroubleProps) {
  const names = useNames()
  return (
    <>
      <StepHeading>{file ?? words.pasted}</StepHeading>
      <div class="notice" role="alert">
        <p>
          <Warning /> {say(words.troubles, trouble, names)} {words.unchanged}
        </p>
      </div>
      <div class="group">
        <button type="button" class="button primary" onClick={importing.startOver}>
          {words.another}
        </button>
        <Cancel words={words} />
      </div>
    </>
  )
}
