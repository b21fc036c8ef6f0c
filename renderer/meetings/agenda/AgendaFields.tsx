import { Input, Select, Textarea } from '@digdir/designsystemet-react'
import { useRef, useState, type ChangeEvent, type FocusEvent, type KeyboardEvent } from 'react'
import type { AgendaItemView } from '../../../shared/agenda.ts'
import { fill } from '../../../shared/texts/index.ts'
import { agendaTools } from '../../../shared/texts/agenda-tools.ts'
import { agendaView as texts } from '../../../shared/texts/agenda-view.ts'
import { call } from '../../api.ts'
import { act } from '../../messages.ts'
import type { Choice, Presenters } from './AgendaList.tsx'

type Props = Readonly<{ item: AgendaItemView; tabIndex: number }>

/** Who presents the item, changed in place. */
export function PresenterField({ item, presenters, tabIndex }: Props & Readonly<{ presenters: Presenters }>) {
  const everyone = [...presenters.called, ...presenters.others]
  const save = (presenterId: string) => {
    const name = everyone.find(({ id }) => id === presenterId)?.name
    const done = name === undefined ? texts.presenterRemoved : texts.presenterSaved
    const change = { itemId: item.id, presenterId: presenterId === '' ? null : presenterId }
    void act(() => call('agenda.update', change), fill(done, { name: name ?? '', title: item.title }))
  }
  return (
    <Select
      className="quiet-field"
      tabIndex={tabIndex}
      aria-label={fill(texts.presenterOf, { title: item.title })}
      data-empty={item.presenterId === null || undefined}
      value={item.presenterId ?? ''}
      onChange={(event) => save(event.target.value)}
    >
      <Select.Option value="">{item.type === 'case' ? texts.noPresenter : texts.noneNeeded}</Select.Option>
      {item.presenterId !== null && !everyone.some(({ id }) => id === item.presenterId) && (
        <Select.Option value={item.presenterId}>{item.presenterName}</Select.Option>
      )}
      <People label={texts.called} people={presenters.called} />
      <People label={texts.otherPeople} people={presenters.others} />
    </Select>
  )
}

function People({ label, people }: { label: string; people: readonly Choice[] }) {
  if (people.length === 0) return null
  return (
    <Select.Optgroup label={label}>
      {people.map(({ id, name }) => (
        <Select.Option key={id} value={id}>
          {name}
        </Select.Option>
      ))}
    </Select.Optgroup>
  )
}

/** The minutes set aside, changed in place. */
export function MinutesField({ item, tabIndex }: Props) {
  const save = (value: string) => {
    const plannedMinutes = Math.min(600, Number(value.replaceAll(/\D/g, '')))
    const done = fill(texts.minutesSaved, { title: item.title, minutes: plannedMinutes })
    return act(() => call('agenda.update', { itemId: item.id, plannedMinutes }), done)
  }
  const label = fill(texts.minutesOf, { title: item.title })
  return <QuietField label={label} value={String(item.plannedMinutes)} save={save} tabIndex={tabIndex} isNumber />
}

/** The title of a point without a case, changed in place. */
export function TitleField({ item, tabIndex }: Props) {
  const save = (title: string) =>
    title.trim() === '' ? undefined : act(() => call('agenda.update', { itemId: item.id, title }), texts.titleSaved)
  return (
    <QuietField
      label={fill(item.type === 'heading' ? agendaTools.heading.titleOf : texts.titleOf, { position: item.position })}
      value={item.title}
      save={save}
      tabIndex={tabIndex}
    />
  )
}

type QuietFieldProps = Readonly<{
  label: string
  value: string
  save: (value: string) => unknown
  tabIndex: number
  isNumber?: boolean
}>

/** Looks like text until one is at it; Enter or leaving saves, Escape gives the old value back. */
function QuietField({ label, value, save, tabIndex, isNumber = false }: QuietFieldProps) {
  const typing = useTyping(value, save)
  const props = { ...typing, className: 'quiet-field', tabIndex, 'aria-label': label }
  return isNumber ? <Input inputMode="numeric" {...props} /> : <Textarea rows={1} {...props} />
}

type Field = HTMLInputElement | HTMLTextAreaElement

/** What is typed belongs to the value it was typed over; a new value from elsewhere shows itself. */
function useTyping(value: string, save: (value: string) => unknown) {
  const [typed, setTyped] = useState({ over: value, text: value })
  const hasGivenUp = useRef(false)
  const text = typed.over === value ? typed.text : value
  const setText = (changed: string) => setTyped({ over: value, text: changed })
  const commit = () => {
    if (hasGivenUp.current || text === value) setText(value)
    else void Promise.resolve(save(text)).then((saved) => saved === undefined && setText(value))
    hasGivenUp.current = false
  }
  const onKeyDown = (event: KeyboardEvent<Field>) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    hasGivenUp.current = event.key === 'Escape'
    event.preventDefault()
    event.currentTarget.closest('tr')?.focus()
  }
  return {
    value: text,
    onChange: (event: ChangeEvent<Field>) => setText(event.target.value),
    onFocus: (event: FocusEvent<Field>) => event.currentTarget.select(),
    onBlur: commit,
    onKeyDown,
  }
}
