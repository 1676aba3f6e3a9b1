import { useStore } from '@nanostores/preact'
import type { Market } from '../../engine/program/index.ts'
import { value } from '../kit/drafts/draft.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator } from '../workspace/context.ts'
import { Segments } from '../kit/fields/Segments.tsx'
import { TextField } from '../kit/fields/TextField.tsx'
import { Styled } from '../kit/Styled.tsx'
import styles from './dropped.css?url&no-inline'
import type { BarWords } from './messages/bar.en.ts'

/** The organization's name and market. */
export function OrganizationFields({ words }: { words: BarWords }) {
  const { organization, program } = useCalculator()
  const { language } = useMessages()
  const { name, market } = useStore(organization.$organization)
  return (
    <Styled styles={styles}>
      <div class="bar-fields">
        <TextField
          id="organization/name"
          label={words.name}
          value={name}
          read={(text) => value(text.trim() || undefined)}
          write={(name) => name ?? ''}
          commit={(name = '') => organization.rename(name, 'organization/name')}
        />
        <Segments
          name="market"
          legend={words.market}
          options={Object.entries(program.markets).map(([one, name]) => [one as Market, name[language]])}
          chosen={market}
          choose={organization.setMarket}
        />
        <p class="hint">{words.marketHint}</p>
      </div>
    </Styled>
  )
}
