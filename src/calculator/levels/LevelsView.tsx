import { useStore } from '@nanostores/preact'
import { say } from '../../language/reasons.ts'
import type { AreaView, Notice } from '../../engine/eligibility/index.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { Lazy } from '../kit/Lazy.tsx'
import { Warning } from '../kit/glyphs.tsx'
import { CompetencyRow } from './CompetencyRow.tsx'
import { Displayed } from './Displayed.tsx'
import { loadCertifications } from '../people/index.ts'
import { Why } from './Verdict.tsx'

function Area({ area }: { area: AreaView }) {
  const { program } = useCalculator()
  const { language } = useMessages()
  return (
    <section class="area">
      <h3>{program.areas[area.id]?.[language]}</h3>
      <ul class="rows">
        {area.competencies.map((view) => (
          <CompetencyRow key={view.id} view={view} />
        ))}
      </ul>
    </section>
  )
}

/** A file may bring thousands. */
const noticesTold = 20

/** Certifications that somebody must have by now, then what was entered and has no effect, and why. */
function Notices() {
  const { result } = useCalculator()
  const { later } = useMessages()
  const { notices } = useStore(result.$assessment)
  const certifications = notices.filter((notice) => notice.code === 'certification-not-entered')
  return (
    <>
      {certifications.length > 0 && (
        <Lazy fetch={() => Promise.all([loadCertifications(), later.peopleTable()])}>
          {([{ CertificationsOfAll }, { toAdd }]) => (
            <CertificationsOfAll notices={certifications} most={noticesTold} words={toAdd} />
          )}
        </Lazy>
      )}
      <WithoutEffect notices={notices.filter(({ code }) => code !== 'certification-not-entered')} />
    </>
  )
}

function WithoutEffect({ notices }: { notices: readonly Notice[] }) {
  const { answer, details, reasons } = useMessages()
  const names = useNames()
  if (notices.length === 0) return null
  const hidden = notices.length - noticesTold
  return (
    <section class="notice">
      <h3>
        <Warning /> {answer.withoutEffect}
      </h3>
      <ul>
        {notices.slice(0, noticesTold).map((notice, index) => (
          <li key={index}>{say(reasons.notices, notice, names)}</li>
        ))}
        {hidden > 0 && <li>{details.others(hidden)}</li>}
      </ul>
    </section>
  )
}

export function LevelsView() {
  const { result } = useCalculator()
  const isEmpty = useStore(result.$isEmpty)
  const areas = useStore(result.$areas)
  return (
    <div class="answer" id="answer">
      {!isEmpty && <Why />}
      {!isEmpty && <Displayed />}
      <Notices />
      {areas.map((area) => (
        <Area key={area.id} area={area} />
      ))}
    </div>
  )
}
