import { useStore } from '@nanostores/preact'
import type { Market } from '../../engine/program/index.ts'
import { value } from '../kit/drafts/draft.ts'
import { useMessages } from '../kit/context.ts'
import { useSurroundings } from '../app/context.ts'
import { useCalculator } from '../workspace/context.ts'
import { DayField } from '../kit/fields/DayField.tsx'
import { Segments } from '../kit/fields/Segments.tsx'
import { TextField } from '../kit/fields/TextField.tsx'
import { Warning } from '../kit/glyphs.tsx'

function MarketChoice() {
  const { organization, program } = useCalculator()
  const { language, organization: words } = useMessages()
  const { market } = useStore(organization.$organization)
  return (
    <Segments
      name="market"
      legend={words.market}
      options={Object.entries(program.markets).map(([one, name]) => [one as Market, name[language]])}
      chosen={market}
      choose={organization.setMarket}
    />
  )
}

function JudgementDay() {
  const { today } = useSurroundings()
  const { day, program } = useCalculator()
  const { organization: words } = useMessages()
  const on = useStore(day.$day)
  return (
    <div class="judgement">
      <DayField id="day" label={words.day} needed value={on} commit={(to) => to && day.setDay(to)} />
      <span class="group">
        <button type="button" class="button small" onClick={() => day.setDay(today())}>
          {words.today}
        </button>
        <button type="button" class="button small" onClick={() => day.setDay(program.published)}>
          {words.editionDay}
        </button>
      </span>
      {useStore(day.$isOver) && (
        <p class="caution">
          <Warning /> {words.over}
        </p>
      )}
    </div>
  )
}

/** What holds for the whole organization: its name, its market and the day to judge. */
export function OrganizationFields() {
  const { history, organization } = useCalculator()
  const { organization: words } = useMessages()
  const { name } = useStore(organization.$organization)
  return (
    <div class="organization-fields">
      {history.isReadOnly && <p class="quiet">{words.readOnly}</p>}
      <fieldset class="about-organization" role="none" disabled={history.isReadOnly}>
        {(name || !history.isReadOnly) && (
          <TextField
            id="organization/name"
            label={words.name}
            value={name}
            read={(text) => value(text.trim() || undefined)}
            write={(name) => name ?? ''}
            commit={(name = '') => organization.rename(name, 'organization/name')}
          />
        )}
        <MarketChoice />
      </fieldset>
      <JudgementDay />
    </div>
  )
}
