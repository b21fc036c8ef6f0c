import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { useId, useState, type KeyboardEvent, type SubmitEvent } from 'react'
import type { Body } from '../../../shared/bodies.ts'
import type { MemberFilePreview } from '../../../shared/members.ts'
import { counted, fill } from '../../../shared/texts/index.ts'
import { common } from '../../../shared/texts/common.ts'
import { memberFile } from '../../../shared/texts/member-file.ts'
import { call } from '../../api.ts'
import { Loaded } from '../../components/Loading.tsx'
import { useFocusHeir } from '../../components/focus-heir.ts'
import { useFocusOnceShown } from '../../components/use-focus-once-shown.ts'
import type { ReadFile } from '../../components/read-file.ts'
import { act } from '../../messages.ts'
import { useQuery } from '../../use-query.ts'
import { listed } from '../../components/words.ts'
import { useLastAnswer } from '../composition/use-last-answer.ts'
import { PreviewTable, problemWords, type People } from './PreviewTable.tsx'

const texts = memberFile.importing

type Props = Readonly<{ body: Body; file: ReadFile; onOther: () => void; onClose: () => void }>

/** Shows what a file with members would do, row by row; nothing changes until it is taken in. */
export function ImportMembers({ body, file, onOther, onClose }: Props) {
  const [people, setPeople] = useState<People>({})
  const titleId = useId()
  useFocusHeir('.member-file button')
  const heading = useFocusOnceShown<HTMLHeadingElement>()
  const input = { bodyId: body.id, ...file, people }
  const query = useLastAnswer(useQuery('members.readFile', input))
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onClose()
  }
  const take = (preview: MemberFilePreview) => async (event: SubmitEvent) => {
    event.preventDefault()
    if (whyNot(preview) !== null) return
    const taken = await act(() => call('members.importFile', input), doneWords(preview))
    if (taken) onClose()
  }
  return (
    <div role="presentation" onKeyDown={leave}>
      <Loaded query={query}>
        {(preview) => (
          <form className="inline-form" data-size="sm" aria-labelledby={titleId} onSubmit={take(preview)}>
            <Heading level={3} data-size="2xs" id={titleId} ref={heading} tabIndex={-1}>
              {fill(texts.title, { fileName: file.fileName })}
            </Heading>
            <FileFacts preview={preview} />
            <Problems preview={preview} />
            {preview.rows.length > 0 && <PreviewTable rows={preview.rows} people={people} onChange={setPeople} />}
            <TakeIn preview={preview} onOther={onOther} onClose={onClose} />
          </form>
        )}
      </Loaded>
    </div>
  )
}

const rowsWithProblems = ({ rows }: MemberFilePreview) => rows.filter(({ problems }) => problems.length > 0)
const newRows = ({ rows }: MemberFilePreview) => rows.filter(({ isKnown }) => !isKnown)

/** Why the file cannot be taken in as it is; null when it can. */
function whyNot(preview: MemberFilePreview): string | null {
  const faulty = rowsWithProblems(preview).length
  if (preview.rows.length === 0) return texts.noRows
  if (faulty > 0) return counted(texts.problems, faulty)
  return newRows(preview).length === 0 ? texts.nothingNew : null
}

function doneWords(preview: MemberFilePreview): string {
  const taken = newRows(preview).length
  const passedOver = preview.rows.length - taken
  return [counted(texts.taken, taken), ...(passedOver > 0 ? [counted(texts.passedOver, passedOver)] : [])].join(' ')
}

function FileFacts({ preview: { encoding, separator, unknownColumns } }: { preview: MemberFilePreview }) {
  const { separators, otherSeparator, encodings, unknown } = texts
  const name = Object.hasOwn(separators, separator)
    ? separators[separator as keyof typeof separators]
    : fill(otherSeparator, { separator })
  const words = unknownColumns.length === 1 ? unknown.one : unknown.many
  return (
    <div>
      <Paragraph>{texts.intro}</Paragraph>
      <Paragraph className="quiet">
        {fill(texts.encoding, { encoding: encodings[encoding], separator: name })}{' '}
        {unknownColumns.length > 0 && fill(words, { names: listed(unknownColumns.map((column) => `«${column}»`)) })}
      </Paragraph>
    </div>
  )
}

/** Mistakes listed by themselves; the others are seen in the table. */
const mostListed = 20

/** Every mistake by row and column, so that one need not look for them in a long table. */
function Problems({ preview }: { preview: MemberFilePreview }) {
  const problems = rowsWithProblems(preview).flatMap(({ line, problems: inRow }) =>
    inRow.map((problem) => fill(texts.problemIn, { line, problem: problemWords(problem) })),
  )
  if (problems.length === 0) return null
  return (
    <div className="problem-list">
      <h4>{texts.problemList}</h4>
      <ul className="import-problems">
        {problems.slice(0, mostListed).map((words) => (
          <li key={words}>
            <ExclamationmarkTriangleIcon aria-hidden />
            <span>{words}</span>
          </li>
        ))}
      </ul>
      {problems.length > mostListed && (
        <p className="quiet">{fill(texts.moreProblems, { count: problems.length - mostListed })}</p>
      )}
    </div>
  )
}

type TakeProps = Readonly<{ preview: MemberFilePreview; onOther: () => void; onClose: () => void }>

function TakeIn({ preview, onOther, onClose }: TakeProps) {
  const reasonId = useId()
  const reason = whyNot(preview)
  const count = newRows(preview).length
  return (
    <>
      <p id={reasonId} role="status" className="import-reason">
        {reason}
      </p>
      <div className="form-buttons">
        {/* A button that is switched off would lose the focus, and could not say why. */}
        <Button type="submit" aria-disabled={reason !== null || undefined} aria-describedby={reasonId}>
          {reason === null ? counted(texts.take, count) : texts.takeNone}
        </Button>
        <Button variant="secondary" onClick={onOther}>
          {texts.again}
        </Button>
        <Button variant="tertiary" onClick={onClose}>
          {common.cancel}
        </Button>
      </div>
    </>
  )
}
