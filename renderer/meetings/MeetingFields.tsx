import { Textfield } from '@digdir/designsystemet-react'
import { meetingForms, meetingKinds, type Meeting } from '../../shared/meetings.ts'
import { meetings } from '../../shared/texts/meetings.ts'
import { languages } from '../../shared/values.ts'
import { Choice } from '../components/Choice.tsx'

const texts = meetings.new

/** What is decided about a meeting before its agenda. */
export type MeetingDraft = Pick<
  Meeting,
  'onDate' | 'startsAt' | 'endsAt' | 'form' | 'place' | 'link' | 'language' | 'kind'
>
export type MeetingProblems = Partial<Record<'bodyId' | 'onDate' | 'startsAt' | 'endsAt', string>>

/** What is wrong with the dates and times, in words beside each field. */
export function problemsIn(draft: MeetingDraft): MeetingProblems {
  const missing = (['onDate', 'startsAt', 'endsAt'] as const).filter((key) => draft[key] === '')
  const problems: MeetingProblems = Object.fromEntries(missing.map((key) => [key, texts.missing[key]]))
  const isBackwards = missing.length === 0 && draft.endsAt <= draft.startsAt
  return isBackwards ? { endsAt: texts.endsBeforeStart } : problems
}

type Props = Readonly<{
  draft: MeetingDraft
  problems: MeetingProblems
  /** True when the notice is sent, in its language and for that kind of meeting. */
  isCalled?: boolean
  onChange: (change: Partial<MeetingDraft>) => void
}>

/** The fields of a new meeting and of a changed one. */
export function MeetingFields({ draft, problems, isCalled = false, onChange }: Props) {
  return (
    <>
      <When draft={draft} problems={problems} onChange={onChange} />
      <Choice
        label={texts.form}
        value={draft.form}
        options={meetingForms}
        names={meetings.forms}
        onChange={(form) => onChange({ form })}
      />
      <Textfield
        label={texts.place}
        value={draft.place}
        onChange={(event) => onChange({ place: event.target.value })}
        className="place"
      />
      <Textfield
        label={texts.link}
        value={draft.link}
        onChange={(event) => onChange({ link: event.target.value })}
        className="link"
      />
      {!isCalled && <LanguageAndKind draft={draft} onChange={onChange} />}
    </>
  )
}

function LanguageAndKind({ draft, onChange }: Pick<Props, 'draft' | 'onChange'>) {
  return (
    <>
      <Choice
        label={texts.language}
        value={draft.language}
        options={languages}
        names={meetings.languages}
        onChange={(language) => onChange({ language })}
      />
      <Choice
        label={texts.kind}
        value={draft.kind}
        options={meetingKinds}
        names={meetings.kinds}
        onChange={(kind) => onChange({ kind })}
      />
    </>
  )
}

function When({ draft, problems, onChange }: Props) {
  return (
    <>
      <Textfield
        type="date"
        label={texts.date}
        value={draft.onDate}
        error={problems.onDate}
        onChange={(event) => onChange({ onDate: event.target.value })}
      />
      <Textfield
        type="time"
        label={texts.from}
        value={draft.startsAt}
        error={problems.startsAt}
        onChange={(event) => onChange({ startsAt: event.target.value })}
      />
      <Textfield
        type="time"
        label={texts.to}
        value={draft.endsAt}
        error={problems.endsAt}
        onChange={(event) => onChange({ endsAt: event.target.value })}
      />
    </>
  )
}
