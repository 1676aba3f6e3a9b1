import { useStore } from '@nanostores/preact'
import styles from './membership.css?url&no-inline'
import { useMessages } from '../kit/context.ts'
import { useCalculator } from '../workspace/context.ts'
import { Overrides } from './Overrides.tsx'
import type { MembershipWords } from './messages/en.ts'
import { Package } from './Package.tsx'
import { Styled } from '../kit/Styled.tsx'

function Attestations({ words }: { words: MembershipWords }) {
  const { organization, program } = useCalculator()
  const { language } = useMessages()
  const attestations = useStore(organization.$attestations)
  return (
    <fieldset class="field">
      <legend>{words.attestations}</legend>
      {Object.entries(program.attestations).map(([id, text]) => (
        <label key={id} class="check">
          <input
            type="checkbox"
            checked={attestations.includes(id)}
            onChange={({ currentTarget }) => organization.attest(id, currentTarget.checked)}
          />{' '}
          {text[language]}
        </label>
      ))}
    </fieldset>
  )
}

export function MembershipFields({ words }: { words: MembershipWords }) {
  const { history } = useCalculator()
  return (
    <Styled styles={styles}>
      <fieldset class="membership" role="none" disabled={history.isReadOnly}>
        <Package words={words} />
        <Attestations words={words} />
        <Overrides words={words} />
      </fieldset>
    </Styled>
  )
}
