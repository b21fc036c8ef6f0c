import { Button, Field, Input, Label, Select, Table } from '@digdir/designsystemet-react'
import { XMarkIcon } from '@navikt/aksel-icons'
import { useEffect, useId, useRef, useState } from 'react'
import type { AgendaItemView } from '../../../shared/agenda.ts'
import type { Attendee } from '../../../shared/attendance.ts'
import { itemKinds } from '../../../shared/cases.ts'
import { fill } from '../../../shared/texts/index.ts'
import { agendaTools } from '../../../shared/texts/agenda-tools.ts'
import { agendaView } from '../../../shared/texts/agenda-view.ts'
import { call } from '../../api.ts'
import { kindName } from '../../cases/words.ts'
import { useFocusHeir } from '../../components/focus-heir.ts'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { act } from '../../messages.ts'
import { useQuery } from '../../use-query.ts'

const texts = agendaTools.panel

type Props = Readonly<{ item: AgendaItemView; columns: number; close: () => void }>

/** More about one item, below its row: its title and kind in this meeting, and who is called for it alone. */
export function ItemPanel({ item, columns, close }: Props) {
  const panel = useEscape(close)
  return (
    <Table.Row className="item-panel-row">
      <Table.Cell colSpan={columns}>
        <div ref={panel} className="item-panel" role="group" aria-label={fill(texts.label, { title: item.title })}>
          {item.type === 'case' && <TitleHere item={item} />}
          {item.type === 'case' && <KindHere item={item} />}
          <Officers item={item} />
        </div>
      </Table.Cell>
    </Table.Row>
  )
}

/** Escape leaves the panel from wherever in it one is; a list open in a field comes first. */
function useEscape(leave: () => void) {
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isInside = event.target instanceof Node && panel.current?.contains(event.target)
      if (event.key !== 'Escape' || event.defaultPrevented || !isInside) return
      event.preventDefault()
      leave()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
  return panel
}

type Item = Readonly<{ item: AgendaItemView }>

/** The title the case has on this agenda; the case keeps its own. */
function TitleHere({ item }: Item) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const save = () => {
    const title = typed?.trim() ?? ''
    setTyped(null)
    if (title === '' || title === item.title) return
    void act(() => call('agenda.update', { itemId: item.id, title }), agendaView.titleSaved)
  }
  return (
    <Field className="wide-field">
      <Label htmlFor={id}>{texts.title}</Label>
      <Input
        id={id}
        value={typed ?? item.title}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={save}
        onKeyDown={(event) => event.key === 'Enter' && save()}
      />
    </Field>
  )
}

function KindHere({ item }: Item) {
  const id = useId()
  const save = (index: number) => {
    const itemKind = itemKinds[index]
    if (itemKind === undefined) return
    const done = fill(texts.kindSaved, { title: item.title, kind: kindName(itemKind).toLocaleLowerCase('nb') })
    void act(() => call('agenda.update', { itemId: item.id, itemKind }), done)
  }
  return (
    <Field>
      <Label htmlFor={id}>{texts.kind}</Label>
      <Select id={id} value={item.itemKind ?? ''} onChange={(event) => save(event.target.selectedIndex)}>
        {itemKinds.map((kind) => (
          <Select.Option key={kind} value={kind}>
            {kindName(kind)}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}

/** Those who come for this item alone, such as officers who present it. */
function Officers({ item }: Item) {
  const attendees = useQuery('attendance.get', { meetingId: item.meetingId }).data?.attendees ?? []
  const names = new Map((useQuery('members.people').data ?? []).map(({ id, name }) => [id, name]))
  const officers = attendees.filter(({ itemId }) => itemId === item.id)
  // A picker that has called someone starts anew, empty.
  const [round, setRound] = useState(0)
  const picker = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (round > 0) picker.current?.querySelector('input')?.focus()
  }, [round])
  const invite = async (personId: string | null) => {
    if (personId === null) return
    const name = names.get(personId) ?? texts.someone
    const invited = { meetingId: item.meetingId, personId, itemId: item.id }
    const done = fill(texts.called, { name, title: item.title })
    if (await act(() => call('attendance.invite', invited), done)) setRound(round + 1)
  }
  return (
    <div className="officers">
      <p className="officers-title">{texts.officers}</p>
      {officers.length === 0 ? (
        <p className="quiet">{texts.nobody}</p>
      ) : (
        <OfficerList item={item} officers={officers} />
      )}
      <div ref={picker} className="officer-picker">
        <PersonPicker key={round} label={texts.call} value={null} onChange={(personId) => void invite(personId)} />
      </div>
    </div>
  )
}

const OfficerList = ({ item, officers }: Item & Readonly<{ officers: readonly Attendee[] }>) => (
  <ul className="chips">
    {officers.map((officer) => (
      <Officer key={officer.id} item={item} officer={officer} />
    ))}
  </ul>
)

function Officer({ item, officer: { id, name, title } }: Item & Readonly<{ officer: Attendee }>) {
  useFocusHeir('.officer-picker input')
  const done = fill(texts.removed, { name, title: item.title })
  return (
    <li>
      <span>{[name, title].filter(Boolean).join(', ')}</span>
      <Button
        icon
        variant="tertiary"
        data-color="neutral"
        aria-label={fill(texts.remove, { name })}
        onClick={() => void act(() => call('attendance.uninvite', { attendeeId: id }), done)}
      >
        <XMarkIcon aria-hidden />
      </Button>
    </li>
  )
}
