import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { useEffect, useId, useRef, useState } from 'react'
import { accessLevels, itemKinds, type Case, type CaseDetails } from '../../shared/cases.ts'
import type { Paper } from '../../shared/papers.ts'
import { fill } from '../../shared/texts/index.ts'
import { cases } from '../../shared/texts/cases.ts'
import { documents } from '../../shared/texts/documents.ts'
import { papers } from '../../shared/texts/papers.ts'
import { languages } from '../../shared/values.ts'
import { call } from '../api.ts'
import { PersonPicker } from '../components/PersonPicker.tsx'
import { act } from '../messages.ts'
import { Choice } from '../components/Choice.tsx'
import { DeadlinesAndLinks } from './facts/DeadlinesAndLinks.tsx'
import { useCalmQuery } from './use-calm-query.ts'
import { WorkAreas } from './WorkAreas.tsx'

const texts = cases.facts

/** The parts one can be sent to from what the case lacks. */
export type FactsPart = 'owner' | 'workAreas' | 'links'

type Props = Readonly<{ details: CaseDetails; paper: Paper; wanted: FactsPart | null }>

type Change = Partial<Omit<Case, 'id' | 'workAreaIds'>> & { workAreaIds?: string[] }

/** Everything about the case that is not its text; each change is kept at once. */
export function Facts({ details, paper, wanted }: Props) {
  const subject = details.case
  const form = useRef<HTMLDivElement>(null)
  const change = (field: string, values: Change) =>
    void act(() => call('cases.update', { id: subject.id, ...values }), fill(texts.saved, { field }))
  useEffect(() => {
    if (wanted && form.current) goTo(form.current, wanted)
  }, [wanted])
  return (
    <div className="case-facts" ref={form}>
      <Choice
        label={texts.kind}
        value={subject.itemKind}
        options={itemKinds}
        names={documents.itemKinds}
        onChange={(itemKind) => change(texts.kind, { itemKind })}
      />
      <div data-part="owner">
        <PersonPicker
          label={texts.owner}
          value={subject.ownerId}
          onChange={(ownerId) => change(texts.owner, { ownerId })}
        />
      </div>
      <PersonPicker
        label={texts.officer}
        value={subject.officerId}
        onChange={(officerId) => change(texts.officer, { officerId })}
      />
      <OriginSelect subject={subject} onChange={(values) => change(texts.origin, values)} />
      {subject.origin === 'member' && (
        <PersonPicker
          label={texts.originPerson}
          value={subject.originPersonId}
          onChange={(originPersonId) => change(texts.originPerson, { originPersonId })}
        />
      )}
      <WorkAreas
        chosen={subject.workAreaIds}
        onChange={(workAreaIds) => change(texts.workAreas, { workAreaIds: [...workAreaIds] })}
      />
      <Access subject={subject} onChange={change} />
      <LineField
        label={texts.archiveReference}
        value={subject.archiveReference}
        onSave={(archiveReference) => change(texts.archiveReference, { archiveReference })}
      />
      <WrittenForm paper={paper} />
      <DeadlinesAndLinks caseId={subject.id} />
    </div>
  )
}

function WrittenForm({ paper: { caseId, language } }: { paper: Paper }) {
  const choose = (chosen: Paper['language']) =>
    void act(
      () => call('papers.setLanguage', { caseId, language: chosen }),
      fill(texts.saved, { field: texts.language }),
    )
  return (
    <Choice label={texts.language} value={language} options={languages} names={papers.languages} onChange={choose} />
  )
}

/** Puts the focus in the part, and unfolds it when it is folded. */
function goTo(form: HTMLElement, part: FactsPart): void {
  const place = form.querySelector<HTMLElement>(`[data-part="${part}"]`)
  if (place instanceof HTMLDetailsElement) place.open = true
  place?.querySelector<HTMLElement>('summary, input')?.focus()
}

type AccessProps = Readonly<{ subject: Case; onChange: (field: string, values: Change) => void }>

/** Who may see the case, and why when not everyone may. */
function Access({ subject, onChange }: AccessProps) {
  return (
    <>
      <Choice
        label={texts.access}
        value={subject.accessLevel}
        options={accessLevels}
        names={texts.accessLevels}
        onChange={(accessLevel) => onChange(texts.access, { accessLevel })}
      />
      {(subject.accessLevel === 'restricted' || subject.accessGrounds !== '') && (
        <LineField
          label={texts.accessGrounds}
          description={texts.accessGroundsHelp}
          value={subject.accessGrounds}
          onSave={(accessGrounds) => onChange(texts.accessGrounds, { accessGrounds })}
        />
      )}
      {(subject.accessLevel === 'restricted' || subject.statutoryBasis !== '') && (
        <LineField
          label={texts.statutoryBasis}
          description={texts.statutoryBasisHelp}
          value={subject.statutoryBasis}
          onSave={(statutoryBasis) => onChange(texts.statutoryBasis, { statutoryBasis })}
        />
      )}
    </>
  )
}

function OriginSelect({ subject, onChange }: Readonly<{ subject: Case; onChange: (values: Change) => void }>) {
  const id = useId()
  const bodies = useCalmQuery('bodies.list').data ?? []
  const choose = (value: string) => {
    if (value === 'secretariat' || value === 'member') onChange({ origin: value, originBodyId: null })
    else onChange({ origin: 'body', originBodyId: value })
  }
  return (
    <Field>
      <Label htmlFor={id}>{texts.origin}</Label>
      <Select id={id} value={subject.originBodyId ?? subject.origin} onChange={(event) => choose(event.target.value)}>
        <Select.Option value="secretariat">{texts.origins.secretariat}</Select.Option>
        <Select.Option value="member">{texts.origins.member}</Select.Option>
        <Select.Optgroup label={texts.originBodies}>
          {bodies.map((body) => (
            <Select.Option key={body.id} value={body.id}>
              {body.name}
            </Select.Option>
          ))}
        </Select.Optgroup>
      </Select>
    </Field>
  )
}

type LineProps = Readonly<{ label: string; description?: string; value: string; onSave: (text: string) => void }>

/** A line that is kept when one leaves it or presses Enter. */
function LineField({ label, description, value, onSave }: LineProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const save = () => {
    if (typed !== null && typed.trim() !== value) onSave(typed.trim())
    setTyped(null)
  }
  return (
    <Textfield
      label={label}
      description={description}
      value={typed ?? value}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={save}
      onKeyDown={(event) => event.key === 'Enter' && save()}
    />
  )
}
