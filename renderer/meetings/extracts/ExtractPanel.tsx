import {
  Button,
  Checkbox,
  Fieldset,
  Heading,
  Textarea,
  ValidationMessage,
  Field,
  Label,
} from '@digdir/designsystemet-react'
import { FileWordIcon } from '@navikt/aksel-icons'
import { useEffect, useId, useState } from 'react'
import { isTreated } from '../../../shared/agenda.ts'
import type { MinutesItem, WrittenFile } from '../../../shared/documents.ts'
import { extractKinds, type ExtractKind } from '../../../shared/extracts.ts'
import { documents } from '../../../shared/texts/documents.ts'
import { fill } from '../../../shared/texts/index.ts'
import { itemExtracts as texts } from '../../../shared/texts/minutes-review.ts'
import { call } from '../../api.ts'
import { flushWhole } from '../../autosave.ts'
import { Choice } from '../../components/Choice.tsx'
import { useCommands } from '../../components/commands.ts'
import { InlineForm } from '../../components/InlineForm.tsx'
import { writeToFolder } from '../../write-to-folder.ts'
import { Written } from '../notice/ExportWord.tsx'
import { chooseItems, useChosenItems } from './chosen-items.ts'

/** Single items of the minutes as Word files of their own, as many as one likes at once. */
export function ExtractPanel({ items }: Readonly<{ items: readonly MinutesItem[] }>) {
  const itemIds = useChosenItems(({ chosen }) => chosen)
  const [files, setFiles] = useState<readonly WrittenFile[]>([])
  const treated = items.filter(isTreated)
  const open = () => {
    setFiles([])
    chooseItems([])
  }
  // What was chosen in another meeting is of no concern here.
  useEffect(() => () => chooseItems(null), [])
  useCommands(texts.title, treated.length === 0 ? [] : [{ text: texts.open, run: open }])
  if (treated.length === 0) return null
  return (
    <section className="panel extract-panel" aria-labelledby="extracts">
      <Heading level={2} data-size="2xs" id="extracts" tabIndex={-1}>
        {texts.title}
      </Heading>
      {itemIds === null ? (
        <Button variant="secondary" onClick={open}>
          <FileWordIcon aria-hidden />
          {texts.open}
        </Button>
      ) : (
        <ExtractForm items={treated} itemIds={itemIds} onWritten={setFiles} />
      )}
      <div role="status">{files.length > 0 && <Written files={files} />}</div>
    </section>
  )
}

type FormProps = Readonly<{
  items: readonly MinutesItem[]
  itemIds: readonly string[]
  onWritten: (files: readonly WrittenFile[]) => void
}>

function ExtractForm({ items, itemIds, onWritten }: FormProps) {
  const [kind, setKind] = useState<ExtractKind>('itemMinutes')
  const [copyTo, setCopyTo] = useState('')
  const [lacksItems, setLacksItems] = useState(false)
  const write = async () => {
    setLacksItems(itemIds.length === 0)
    if (itemIds.length === 0) return undefined
    const written = await writeToFolder(async (folder) => {
      await flushWhole()
      const order = { itemIds: [...itemIds], folder, kind, copyTo: kind === 'certifiedExtract' ? namesIn(copyTo) : [] }
      return call('documents.exportItem', order)
    })
    if (written) onWritten(written.files)
    return written
  }
  return (
    <InlineForm title={texts.lead} submit={texts.submit} onSubmit={write} onClose={() => chooseItems(null)}>
      <Choice label={texts.kind} value={kind} options={extractKinds} names={texts.kinds} onChange={setKind} />
      {kind === 'certifiedExtract' && <CopyTo value={copyTo} onChange={setCopyTo} />}
      <Items items={items} itemIds={itemIds} />
      <div role="alert">
        {lacksItems && itemIds.length === 0 && <ValidationMessage>{texts.nothing}</ValidationMessage>}
      </div>
    </InlineForm>
  )
}

const namesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

function CopyTo({ value, onChange }: Readonly<{ value: string; onChange: (value: string) => void }>) {
  const id = useId()
  return (
    <Field>
      <Label htmlFor={id}>{texts.copyTo}</Label>
      <Field.Description>{texts.copyToHint}</Field.Description>
      <Textarea id={id} rows={2} value={value} onChange={(event) => onChange(event.target.value)} />
    </Field>
  )
}

function Items({ items, itemIds }: Pick<FormProps, 'items' | 'itemIds'>) {
  const all = items.map(({ itemId }) => itemId)
  const isWhole = all.every((itemId) => itemIds.includes(itemId))
  // In the order of the agenda, whichever was chosen first.
  const toggle = (itemId: string, isChosen: boolean) =>
    chooseItems(all.filter((one) => (one === itemId ? isChosen : itemIds.includes(one))))
  return (
    <Fieldset className="extract-items">
      <Fieldset.Legend>{texts.items}</Fieldset.Legend>
      <Checkbox
        label={texts.all}
        checked={isWhole}
        onChange={(event) => chooseItems(event.target.checked ? all : [])}
      />
      {items.map((item) => (
        <Checkbox
          key={item.itemId}
          label={nameOf(item)}
          checked={itemIds.includes(item.itemId)}
          onChange={(event) => toggle(item.itemId, event.target.checked)}
        />
      ))}
    </Fieldset>
  )
}

const nameOf = ({ number, title }: MinutesItem): string =>
  number === null ? title : fill(documents.caseTitle, { number, title })
