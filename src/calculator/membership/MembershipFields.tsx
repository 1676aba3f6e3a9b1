import { useStore } from '@nanostores/preact'
import styles from './membership.css?url&no-inline'
import { useMessages } from '../kit/context.ts'
import { useCalculator } from '../workspace/context.ts'
import { Overrides } from './Overrides.tsx'
import { Package } from './Package.tsx'
import { Styled } from '../kit/Styled.tsx'

function Attestations() {
  const { organization, program } = useCalculator()
  const { language, membership: words } = useMessages()
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

export function MembershipFields() {
  const { history } = useCalculator()
  return (
    <Styled styles={styles}>
      <fieldset class="membership" role="none" disabled={history.isReadOnly}>
        <Package />
        <Attestations />
        <Overrides />
      </fieldset>
    </Styled>
  )
}
