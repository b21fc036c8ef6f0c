import { Button, Input, Select } from '@digdir/designsystemet-react'
import type { RefObject } from 'react'
import { shortDate } from '../../shared/dates.ts'
import type { FollowUpEntry } from '../../shared/follow-ups.ts'
import { counted, fill } from '../../shared/texts/index.ts'
import { followUps } from '../../shared/texts/follow-ups.ts'
import { isFiltered, noChoices, nobody, type Choices } from './choices.ts'
import { groupings } from './groups.ts'

const texts = followUps.filters

type Option = Readonly<{ id: string; name: string }>

type Props = Readonly<{
  all: readonly FollowUpEntry[]
  shown: number
  choices: Choices
  onChange: (some: Partial<Choices>) => void
  field: RefObject<HTMLInputElement | null>
}>

/** What of the list is shown, and how it is ordered. */
export function Filters({ all, shown, choices, onChange, field }: Props) {
  const clear = () => {
    onChange({ ...noChoices, grouping: choices.grouping })
    // The button goes when there is nothing to clear.
    field.current?.focus()
  }
  return (
    <div className="case-filters" role="group" aria-label={texts.label}>
      <Input
        ref={field}
        type="search"
        aria-label={texts.search}
        placeholder={texts.search}
        value={choices.search}
        onChange={(event) => onChange({ search: event.target.value })}
      />
      <Select
        aria-label={texts.group}
        value={choices.grouping}
        onChange={(event) => onChange({ grouping: groupings[event.target.selectedIndex] ?? choices.grouping })}
      >
        {groupings.map((grouping) => (
          <Select.Option key={grouping} value={grouping}>
            {texts.groups[grouping]}
          </Select.Option>
        ))}
      </Select>
      <Choosing all={all} choices={choices} onChange={onChange} />
      {isFiltered(choices) && (
        <Button variant="secondary" onClick={clear}>
          {texts.clear}
        </Button>
      )}
      <p role="status" className="quiet number">
        {counted(texts.count, shown)}
      </p>
    </div>
  )
}

/** Which state, body, owner and meeting. */
const Choosing = ({ all, choices, onChange }: Omit<Props, 'shown' | 'field'>) => (
  <>
    <OneOf
      label={texts.status}
      all={texts.allOpen}
      value={choices.status}
      options={statuses}
      onChange={(id) => onChange({ status: statuses.find((status) => status.id === id)?.id ?? null })}
    />
    <OneOf
      label={texts.body}
      all={texts.allBodies}
      value={choices.bodyId}
      options={bodiesIn(all)}
      onChange={(bodyId) => onChange({ bodyId })}
    />
    <OneOf
      label={texts.owner}
      all={texts.allOwners}
      value={choices.ownerId}
      options={ownersIn(all)}
      onChange={(ownerId) => onChange({ ownerId })}
    />
    <OneOf
      label={texts.meeting}
      all={texts.allMeetings}
      value={choices.meetingId}
      options={meetingsIn(all)}
      onChange={(meetingId) => onChange({ meetingId })}
    />
  </>
)

const statuses = [
  { id: 'overdue', name: texts.overdue },
  { id: 'open', name: followUps.statuses.open },
  { id: 'started', name: followUps.statuses.started },
] as const

type OneOfProps = Readonly<{
  label: string
  all: string
  value: string | null
  options: readonly Option[]
  onChange: (id: string | null) => void
}>

const OneOf = ({ label, all, value, options, onChange }: OneOfProps) => (
  <Select aria-label={label} value={value ?? ''} onChange={(event) => onChange(event.target.value || null)}>
    <Select.Option value="">{all}</Select.Option>
    {options.map(({ id, name }) => (
      <Select.Option key={id} value={id}>
        {name}
      </Select.Option>
    ))}
  </Select>
)

/** One of each, the last named of them when a name has changed. */
const distinct = (options: readonly Option[]): Option[] => [
  ...new Map(options.map((option) => [option.id, option])).values(),
]

const byName = (options: readonly Option[]): Option[] =>
  distinct(options).toSorted((a, b) => a.name.localeCompare(b.name, 'nb'))

const bodiesIn = (all: readonly FollowUpEntry[]): Option[] =>
  byName(all.map(({ bodyId, bodyName }) => ({ id: bodyId, name: bodyName })))

function ownersIn(all: readonly FollowUpEntry[]): Option[] {
  const named = all.flatMap(({ responsibleId: id, responsibleName: name }) =>
    id === null || name === null ? [] : [{ id, name }],
  )
  return [...byName(named), { id: nobody, name: texts.nobody }]
}

/** The last meeting first. */
const meetingsIn = (all: readonly FollowUpEntry[]): Option[] =>
  distinct(
    all
      .toSorted((a, b) => b.meetingOn.localeCompare(a.meetingOn))
      .map(({ meetingId, bodyName, meetingOn }) => ({
        id: meetingId,
        name: fill(texts.meetingName, { body: bodyName, date: shortDate(meetingOn) }),
      })),
  )
