/** Small signs; each stands beside the word that says the same. */
import type { ComponentChildren } from 'preact'
import type { AreaId, Level } from '../../engine/program/index.ts'
import type { LevelState } from '../../engine/eligibility/index.ts'
import { areaIcons, badges, faceBox } from '../../faces/index.ts'

export function Glyph({ children, className = '' }: { children: ComponentChildren; className?: string }) {
  return (
    <svg class={`glyph ${className}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {children}
    </svg>
  )
}

const check = 'M4.8 8.3l2.2 2.2 4.3-4.8'

/** Something is there, but it is not enough: partly or wholly met requirements alike. */
const begun = (
  <>
    <circle cx="8" cy="8" r="6.25" class="line" />
    <path d="M8 3.5a4.5 4.5 0 0 1 0 9z" class="fill" />
  </>
)

const signs: Readonly<Record<LevelState, ComponentChildren>> = {
  'not-started': <circle cx="8" cy="8" r="6.25" class="line faint" />,
  'not-yet': begun,
  started: begun,
  unclear: (
    <>
      <circle cx="8" cy="8" r="6.25" class="line" />
      <path d="M6.2 6.4c.1-1 .8-1.6 1.8-1.6s1.8.6 1.8 1.6c0 1.3-1.8 1.3-1.8 2.6" class="line" />
      <circle cx="8" cy="11.2" r=".9" class="fill" />
    </>
  ),
  qualified: (
    <>
      <circle cx="8" cy="8" r="6.25" class="line" />
      <path d={check} class="line" />
    </>
  ),
  active: (
    <>
      <circle cx="8" cy="8" r="7" class="fill" />
      <path d={check} class="line knockout" />
    </>
  ),
  'at-risk': (
    <>
      <path d="M8 1.8l6.6 11.9H1.4z" class="line" />
      <path d="M8 6.2v3.6" class="line" />
      <circle cx="8" cy="11.7" r=".8" class="fill" />
    </>
  ),
}

export const NearGlyph = () => (
  <Glyph>
    <circle cx="8" cy="8" r="6.25" class="line" />
    <path d="M8 8V3.5A4.5 4.5 0 1 1 3.5 8z" class="fill" />
  </Glyph>
)
export const StateGlyph = ({ state }: { state: LevelState }) => <Glyph>{signs[state]}</Glyph>

export const Warning = () => <Glyph>{signs['at-risk']}</Glyph>
export const Chevron = () => (
  <Glyph className="chevron">
    <path d="M5.5 3.5L10 8l-4.5 4.5" class="line" />
  </Glyph>
)
export const Plus = () => (
  <Glyph>
    <path d="M8 3v10M3 8h10" class="line" />
  </Glyph>
)
export const Dots = () => (
  <Glyph>
    <path d="M3 8h.01M8 8h.01M13 8h.01" class="line dots" />
  </Glyph>
)
export const Arrow = ({ back }: { back: boolean }) => (
  <Glyph className={back ? '' : 'mirrored'}>
    <path d="M6 3L2.5 6.5 6 10M2.5 6.5h7a4 4 0 0 1 0 7H7" class="line" />
  </Glyph>
)

interface MedalProps {
  readonly level: Level
  /** As outlines where the level is not attained. */
  readonly isHollow?: boolean
  /** In CSS pixels. */
  readonly size?: number
}

/** The badge of a level, as the guide draws it. */
export function Medal({ level, isHollow = false, size = 16 }: MedalProps) {
  const { plate, mark } = badges[level]
  return (
    <svg
      class={`badge ${isHollow ? 'hollow' : level}`}
      viewBox={faceBox}
      width={size}
      height={size}
      aria-hidden="true"
    >
      <path d={plate} />
      <path d={mark} />
    </svg>
  )
}

/** The icon of an area, where it has one. */
export const AreaIcon = ({ area }: { area: AreaId }) => (
  <svg class="area-icon" viewBox={faceBox} width="20" height="20" aria-hidden="true">
    <path d={areaIcons[area]} />
  </svg>
)
