import type { ComponentChildren } from 'preact'
import { useTime } from './context.ts'
import { unclear } from './Hatch.tsx'
import { TurnShape } from './change-glyphs.tsx'

const Sample = ({ children }: { children: ComponentChildren }) => (
  <svg class="legend-sample" width="28" height="16" aria-hidden="true">
    {children}
  </svg>
)

/** What the bands, marks and zones mean. */
export function Legend() {
  const { words } = useTime()
  return (
    <ul class="chart-legend">
      <li>
        <Sample>
          <rect class="band met silver" width="14" y="2" height="12" />
          <rect class="band met gold" x="14" width="14" y="2" height="12" />
        </Sample>
        {words.legend.met}
      </li>
      <li>
        <Sample>
          <rect class="band unclear" fill={unclear} x="1" width="26" y="2" height="12" />
        </Sample>
        {words.legend.unclear}
      </li>
      <li>
        <Sample>
          <rect class="band unmet" width="28" y="7" height="2" />
        </Sample>
        {words.legend.unmet}
      </li>
      {[true, false].map((rises) => (
        <li key={String(rises)}>
          <Sample>
            <svg x="14" y="8" overflow="visible">
              <TurnShape rises={rises} />
            </svg>
          </Sample>
          {rises ? words.legend.rise : words.legend.fall}
        </li>
      ))}
      <li>
        <Sample>
          <rect class="zone-outside" width="28" height="16" />
        </Sample>
        {words.legend.otherRules}
      </li>
      <li>
        <Sample>
          <line class="line-edition" x1="14" x2="14" y1="0" y2="16" />
        </Sample>
        {words.dayOfEdition}
      </li>
      <li>
        <Sample>
          <line class="line-day" x1="14" x2="14" y1="0" y2="16" />
        </Sample>
        {words.dayOfJudgement}
      </li>
      <li>
        <Sample>
          <rect class="zone-window" width="28" height="16" />
        </Sample>
        {words.legend.window}
      </li>
    </ul>
  )
}
