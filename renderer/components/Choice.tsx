import { Field, Label, Select } from '@digdir/designsystemet-react'
import { useId } from 'react'

type Props<T extends string> = Readonly<{
  label: string
  /** A sentence on what the choice is for. */
  description?: string
  value: T
  options: readonly T[]
  names: Readonly<Record<T, string>>
  onChange: (value: T) => void
}>

/** One of a few named choices. */
export function Choice<T extends string>({ label, description, value, options, names, onChange }: Props<T>) {
  const id = useId()
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      {description !== undefined && <Field.Description>{description}</Field.Description>}
      <Select id={id} value={value} onChange={(event) => onChange(options[event.target.selectedIndex] ?? value)}>
        {options.map((option) => (
          <Select.Option key={option} value={option}>
            {names[option]}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}
