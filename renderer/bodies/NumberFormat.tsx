import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { formatCaseNumber } from '../../shared/agenda.ts'
import { isUsableNumberFormat } from '../../shared/numbering.ts'
import { bodies as texts } from '../../shared/texts/bodies.ts'
import { fill } from '../../shared/texts/index.ts'
import { numbering } from '../../shared/texts/numbering.ts'
import { today } from '../components/today.ts'

/** The usual ways to write a number; any other is written out. */
const usualFormats: readonly string[] = ['{sequence}/{yy}', '{sequence}/{year}', '{yy}/{sequence}', '{year}/{sequence}']

const example = (format: string): string =>
  formatCaseNumber({ year: Number(today().slice(0, 4)), sequence: 14 }, format)

type Props = Readonly<{ format: string; onChange: (format: string) => void }>

/** How a body writes its case numbers: chosen by what they look like, or written out with an example that follows along. */
export function NumberFormat({ format, onChange }: Props) {
  const id = useId()
  const [isOwn, setOwn] = useState(!usualFormats.includes(format))
  const choose = (value: string) => {
    setOwn(value === '')
    if (value !== '') onChange(value)
  }
  return (
    <>
      <Field>
        <Label htmlFor={id}>{texts.form.numberFormat}</Label>
        <Select id={id} value={isOwn ? '' : format} onChange={(event) => choose(event.target.value)}>
          {usualFormats.map((known) => (
            <Select.Option key={known} value={known}>
              {example(known)}
            </Select.Option>
          ))}
          <Select.Option value="">{numbering.own}</Select.Option>
        </Select>
      </Field>
      {isOwn && (
        <Textfield
          label={numbering.ownFormat}
          description={`${numbering.ownHelp} ${fill(numbering.example, { example: example(format) })}.`}
          error={isUsableNumberFormat(format) ? false : numbering.unusable}
          value={format}
          maxLength={40}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </>
  )
}
