import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import type { Station } from '../../../shared/case-route.ts'
import { fill } from '../../../shared/texts/index.ts'
import { caseRoute } from '../../../shared/texts/case-route.ts'
import { call } from '../../api.ts'
import { InlineForm } from '../../components/InlineForm.tsx'
import { act } from '../../messages.ts'
import { useQuery } from '../../use-query.ts'

const texts = caseRoute.station

type Props = Readonly<{ caseId: string; station: Station | null; onClose: () => void }>

/** A new place in the plan, or one that is changed or removed. */
export const StationForm = ({ caseId, station, onClose }: Props) =>
  station === null ? (
    <NewStation caseId={caseId} onClose={onClose} />
  ) : (
    <ChangeStation station={station} onClose={onClose} />
  )

const dateOrNull = (text: string): string | null => (text === '' ? null : text)

function NewStation({ caseId, onClose }: Omit<Props, 'station'>) {
  const id = useId()
  const bodies = useQuery('bodies.list').data ?? []
  const [bodyId, setBody] = useState('')
  const [receiver, setReceiver] = useState('')
  const [plannedOn, setPlanned] = useState('')
  const name = bodies.find((body) => body.id === bodyId)?.name ?? receiver.trim()
  const place = bodyId === '' ? { receiver } : { bodyId }
  const save = () =>
    act(
      () => call('caseRoute.addStation', { caseId, ...place, plannedOn: dateOrNull(plannedOn) }),
      fill(texts.added, { name }),
    )
  return (
    <InlineForm title={texts.title} submit={texts.submit} onSubmit={save} onClose={onClose}>
      <Field>
        <Label htmlFor={id}>{texts.place}</Label>
        <Select id={id} value={bodyId} onChange={(event) => setBody(event.target.value)}>
          <Select.Option value="">{texts.receiver}</Select.Option>
          {bodies.map((body) => (
            <Select.Option key={body.id} value={body.id}>
              {body.name}
            </Select.Option>
          ))}
        </Select>
      </Field>
      {bodyId === '' && <ReceiverField value={receiver} onChange={setReceiver} />}
      <DateField label={texts.plannedOn} value={plannedOn} onChange={setPlanned} />
    </InlineForm>
  )
}

type FieldProps = Readonly<{ value: string; onChange: (text: string) => void }>

const ReceiverField = ({ value, onChange }: FieldProps) => (
  <Textfield
    label={texts.receiverName}
    description={texts.receiverHelp}
    required
    maxLength={200}
    value={value}
    onChange={(event) => onChange(event.target.value)}
  />
)

const DateField = ({ label, value, onChange }: FieldProps & Readonly<{ label: string }>) => (
  <Textfield type="date" label={label} value={value} onChange={(event) => onChange(event.target.value)} />
)

function ChangeStation({ station, onClose }: Readonly<{ station: Station; onClose: () => void }>) {
  const { id, name, bodyId } = station
  const [receiver, setReceiver] = useState(name)
  const [plannedOn, setPlanned] = useState(station.plannedOn ?? '')
  const [sentOn, setSent] = useState(station.sentOn ?? '')
  const [reference, setReference] = useState(station.reference)
  const [answer, setAnswer] = useState(station.answer)
  const ofReceiver = bodyId === null ? { receiver, sentOn: dateOrNull(sentOn), reference, answer } : {}
  const save = () =>
    act(
      async () => {
        await call('caseRoute.updateStation', { id, plannedOn: dateOrNull(plannedOn), ...ofReceiver })
        return true
      },
      fill(texts.saved, { name: receiver }),
    )
  return (
    <InlineForm
      title={fill(texts.editTitle, { name })}
      submit={texts.save}
      onSubmit={save}
      onClose={onClose}
      extra={<RemoveButton id={id} name={name} />}
    >
      {bodyId === null && <ReceiverField value={receiver} onChange={setReceiver} />}
      <DateField label={texts.plannedOn} value={plannedOn} onChange={setPlanned} />
      {bodyId === null && (
        <>
          <DateField label={texts.sentOn} value={sentOn} onChange={setSent} />
          <Textfield
            label={texts.reference}
            maxLength={60}
            value={reference}
            onChange={(event) => setReference(event.target.value)}
          />
          <Textfield
            label={texts.answer}
            maxLength={2000}
            className="wide"
            value={answer}
            onChange={(event) => setAnswer(event.target.value)}
          />
        </>
      )}
    </InlineForm>
  )
}

const RemoveButton = ({ id, name }: Readonly<{ id: string; name: string }>) => (
  <Button
    variant="tertiary"
    data-color="danger"
    onClick={() => void act(() => call('caseRoute.removeStation', { id }), fill(texts.removed, { name }))}
  >
    {texts.remove}
  </Button>
)
