import { Button, Field, Label, Select } from '@digdir/designsystemet-react'
import { useState, type SubmitEvent } from 'react'
import type { PaperVersionSummary } from '../../../shared/papers.ts'
import { fill } from '../../../shared/texts/index.ts'
import { papers } from '../../../shared/texts/papers.ts'
import type { Opened } from './opened.ts'

const texts = papers.comparison

type Props = Readonly<{ versions: readonly PaperVersionSummary[]; onOpen: (opened: Opened) => void }>

/** Two versions to choose, or one and the text now; what is offered first is the newest version and the text. */
export function CompareForm({ versions, onOpen }: Props) {
  const [chosen, setOlder] = useState('')
  const [newer, setNewer] = useState('')
  const older = chosen === '' ? (versions[0]?.id ?? '') : chosen
  const compare = (event: SubmitEvent) => {
    event.preventDefault()
    onOpen({ as: 'comparison', older, newer: newer === '' ? null : newer })
  }
  const options = versions.map((version) => (
    <Select.Option key={version.id} value={version.id}>
      {fill(papers.versions.name, version)}
    </Select.Option>
  ))
  return (
    <form className="compare-form" aria-label={texts.form} onSubmit={compare}>
      <Field>
        <Label>{texts.older}</Label>
        <Select value={older} onChange={(event) => setOlder(event.target.value)}>
          {options}
        </Select>
      </Field>
      <Field>
        <Label>{texts.newer}</Label>
        <Select value={newer} onChange={(event) => setNewer(event.target.value)}>
          <Select.Option value="">{papers.versions.current}</Select.Option>
          {options}
        </Select>
      </Field>
      <Button type="submit" variant="secondary">
        {texts.show}
      </Button>
    </form>
  )
}
