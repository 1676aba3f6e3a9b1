/** Small signs of parts that are fetched when they are first shown. */
import type { LevelState } from '../../engine/eligibility/index.ts'
import type { Status } from '../../engine/requirements/index.ts'
import { Glyph, StateGlyph } from './glyphs.tsx'

export const Cross = () => (
  <Glyph>
    <path d="M4 4l8 8M12 4l-8 8" class="line" />
  </Glyph>
)
export const CalendarSheet = () => (
  <Glyph>
    <path d="M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2v3.5M10.5 2v3.5" class="line" />
  </Glyph>
)

/** How much of it is there, from 0 to 1; the text beside it says the same. */
export const Bar = ({ share }: { share: number }) => (
  <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    <rect class="bar-ground" width="100" height="4" />
    <rect class="bar-share" width={Math.round(share * 100)} height="4" />
  </svg>
)

const statusSigns: Readonly<Record<Status, LevelState>> = {
  unmet: 'not-started',
  unclear: 'unclear',
  met: 'qualified',
}

export const StatusGlyph = ({ status }: { status: Status }) => <StateGlyph state={statusSigns[status]} />
