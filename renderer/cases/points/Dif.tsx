import { Checkbox, Textfield } from '@digdir/designsystemet-react'
import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { CasePoints } from '../../../shared/case-points.ts'
import { shortDate } from '../../../shared/dates.ts'
import { fill } from '../../../shared/texts/index.ts'
import { casePoints } from '../../../shared/texts/case-points.ts'
import { call } from '../../api.ts'
import { Section } from '../../components/Section.tsx'
import { act } from '../../messages.ts'

const texts = casePoints.dif

type Props = Readonly<{ caseId: string; carried: CasePoints }>

/** The mark of a case for DIF, the day its owner body takes it up, and meetings that come too late. */
export function Dif({ caseId, carried: { dif, tooLate } }: Props) {
  const mark = (isDif: boolean, ownerOn: string | null, done: string) =>
    void act(() => call('casePoints.markDif', { caseId, isDif, ownerOn }), done)
  return (
    <Section title={texts.title}>
      <Checkbox
        label={texts.mark}
        description={texts.help}
        checked={dif.isDif}
        onChange={() => mark(!dif.isDif, null, dif.isDif ? texts.unmarked : texts.marked)}
      />
      {dif.isDif && (
        <OwnerDate day={dif.ownerOn ?? ''} onSave={(day) => mark(true, day === '' ? null : day, texts.dateSaved)} />
      )}
      {dif.isDif && dif.ownerOn === null && <p className="quiet">{texts.noDate}</p>}
      <ul className="lines stacked">
        {tooLate.map(({ bodyName, onDate }) => (
          <li key={onDate + bodyName}>
            <span className="details lacks">
              <ExclamationmarkTriangleIcon aria-hidden />
              {fill(texts.tooLate, { body: bodyName, date: shortDate(onDate) })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Kept when one leaves it or presses Enter: a date half written is no date. */
function OwnerDate({ day, onSave }: Readonly<{ day: string; onSave: (day: string) => void }>) {
  const [typed, setTyped] = useState<string | null>(null)
  const save = () => {
    if (typed !== null && typed !== day) onSave(typed)
    setTyped(null)
  }
  return (
    <Textfield
      type="date"
      label={texts.ownerOn}
      className="dif-date"
      value={typed ?? day}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={save}
      onKeyDown={(event) => event.key === 'Enter' && save()}
    />
  )
}
