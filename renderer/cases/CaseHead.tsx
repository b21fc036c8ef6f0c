import { Button, Input } from '@digdir/designsystemet-react'
import { FileImportIcon, PencilIcon, TasklistSendIcon, TrashIcon } from '@navikt/aksel-icons'
import { useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { useLocation } from 'wouter'
import type { CaseDetails } from '../../shared/cases.ts'
import { fill } from '../../shared/texts/index.ts'
import { cases as texts } from '../../shared/texts/cases.ts'
import { papers } from '../../shared/texts/papers.ts'
import { wordImport } from '../../shared/texts/word-import.ts'
import { call } from '../api.ts'
import { flush } from '../autosave.ts'
import { useCommands } from '../components/commands.ts'
import { PageHeading } from '../components/PageHeading.tsx'
import type { ReadFile } from '../components/read-file.ts'
import { act } from '../messages.ts'
import { routes } from '../routes.ts'
import { readBytes } from './file-import/reading.ts'
import { handOver } from './hand-over.ts'
import { kindName, whereItIs } from './words.ts'

type Props = Readonly<{ details: CaseDetails; onFile: (file: ReadFile) => void; onWrite: () => void }>

/** The title, which can be changed where it stands, and what can be done with the case. */
export function CaseHead({ details, onFile, onWrite }: Props) {
  const [isEditing, setEditing] = useState(false)
  const picker = useRef<HTMLInputElement>(null)
  const remove = useRemoval(details)
  const subject = details.case
  useCommands(texts.view.place, [
    { keys: 'F2', text: texts.view.editTitle, run: () => setEditing(true) },
    { text: texts.view.toText, run: onWrite },
    { text: wordImport.button, run: () => picker.current?.click() },
    { text: papers.handOver.button, run: () => handOver(subject.id) },
    { text: texts.view.remove, run: remove },
  ])
  if (isEditing) return <TitleForm id={subject.id} title={subject.title} onClose={() => setEditing(false)} />
  return (
    <PageHeading
      title={subject.title}
      lead={`${kindName(subject.itemKind)}. ${whereItIs(details.treatments.at(-1) ?? null)}.`}
      actions={
        <>
          <Button
            icon
            variant="tertiary"
            aria-label={texts.view.editTitle}
            data-tooltip={texts.view.editTitle}
            onClick={() => setEditing(true)}
          >
            <PencilIcon aria-hidden />
          </Button>
          <FileButton picker={picker} onFile={onFile} />
          <Button variant="secondary" onClick={() => void handOver(subject.id)}>
            <TasklistSendIcon aria-hidden />
            {papers.handOver.button}
          </Button>
          <Button variant="tertiary" data-color="danger" onClick={() => void remove()}>
            <TrashIcon aria-hidden />
            {texts.view.remove}
          </Button>
        </>
      }
    />
  )
}

function FileButton({
  picker,
  onFile,
}: Readonly<{ picker: RefObject<HTMLInputElement | null>; onFile: (file: ReadFile) => void }>) {
  return (
    <>
      <Button variant="secondary" onClick={() => picker.current?.click()}>
        <FileImportIcon aria-hidden />
        {wordImport.button}
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".docx,.doc,.docm,.dotx,.dotm,.txt,text/plain"
        hidden
        aria-label={wordImport.choose}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          target.value = ''
          if (file) void readBytes(file).then((read) => read && onFile(read))
        }}
      />
    </>
  )
}

function TitleForm({ id, title, onClose }: Readonly<{ id: string; title: string; onClose: () => void }>) {
  const [typed, setTyped] = useState(title)
  const save = async () => {
    const next = typed.trim()
    onClose()
    if (next !== '' && next !== title) await act(() => call('cases.update', { id, title: next }), texts.view.titleSaved)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
    else if (event.key === 'Enter') void save()
    else return
    event.preventDefault()
  }
  return (
    <div className="page-heading title-form">
      <Input
        aria-label={texts.view.titleField}
        value={typed}
        maxLength={300}
        // The field opens because someone asked to change the title.
        ref={focusWhole}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => void save()}
      />
    </div>
  )
}

const focusWhole = (field: HTMLInputElement | null): void => field?.select()

function useRemoval({ case: { id, title } }: CaseDetails): () => Promise<void> {
  const [, navigate] = useLocation()
  return async () => {
    await act(
      async () => {
        await flush()
        await call('cases.remove', { id })
        navigate(routes.cases())
      },
      fill(texts.view.removed, { title }),
    )
  }
}
